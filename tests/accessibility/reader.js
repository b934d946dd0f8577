// In: the virtual screen reader's own script. Out: what it says of this page, by headings, by landmarks, top to end.
async (source) => {
  const { virtual } = await import(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  // It takes all text for shown that no style of its element hides; a browser also hides what is in a closed <details>.
  for (const closed of document.querySelectorAll("details:not([open])"))
    for (const child of closed.children) if (child.localName !== "summary") child.hidden = true;

  const heard = async (step) => {
    await virtual.start({ container: document.body });
    const lines = [];
    const places = new Set();
    for (;;) {
      await step();
      // Past the last one it goes on from the first.
      if (places.has(virtual.activeNode) && step !== next) break;
      places.add(virtual.activeNode);
      lines.push(await virtual.lastSpokenPhrase());
      if (step === next && lines.at(-1) === "end of document") break;
    }
    await virtual.stop();
    return lines;
  };
  const next = () => virtual.next();
  const to = (command) => () => virtual.perform(virtual.commands[command]);
  return {
    headings: await heard(to("moveToNextHeading")),
    landmarks: await heard(to("moveToNextLandmark")),
    all: await heard(next),
  };
};
