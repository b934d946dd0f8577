// In: `VOICES`, a list of {name, lang, localService}. Out: in place of the browser's speech engine one that only writes
// down what it is asked to say: a headless browser has no voices. All else stays the browser's own.
(() => {
  // What of a marked place can be seen: a closed explanation in it cannot.
  function shown(range) {
    const place = range.cloneContents();
    place.querySelectorAll("[popover]").forEach((one) => one.remove());
    return place.textContent;
  }
  class Utterance extends EventTarget {
    voice = null; lang = ""; rate = 1; onend = null; onerror = null;
    constructor(text) { super(); this.text = text; }
    tell(type) {
      const event = new Event(type);
      this[`on${type}`]?.(event);
      this.dispatchEvent(event);
    }
  }
  class Engine extends EventTarget {
    voices = VOICES; said = []; current = null;
    get speaking() { return this.current !== null; }
    getVoices() { return this.voices; }
    speak(utterance) {
      const marked = [...(CSS.highlights.get("spoken") ?? [])].map(shown).join("");
      this.said.push({ text: utterance.text, language: utterance.lang, voice: utterance.voice.name,
        rate: utterance.rate, marked: marked.replace(/\s+/g, " ") });
      this.current = utterance;
    }
    // A browser tells a cancelled utterance so, a little later.
    cancel() {
      top.cancelled = (top.cancelled ?? 0) + 1; // outlives a frame that is left
      const utterance = this.current;
      this.current = null;
      queueMicrotask(() => utterance?.tell("error"));
    }
    // What a test does in place of a voice: it comes to a sentence's end, fails, or is found late.
    finish() { const utterance = this.current; this.current = null; utterance.tell("end"); }
    fail() { const utterance = this.current; this.current = null; utterance.tell("error"); }
    arrive(voices) { this.voices = voices; this.dispatchEvent(new Event("voiceschanged")); }
  }
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  Object.defineProperty(window, "speechSynthesis", { value: new Engine() });
})();
