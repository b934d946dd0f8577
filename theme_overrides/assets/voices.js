// In: a language. Out: the device's own voice for it, or none.
// @ts-check

/**
 * Only voices that the device has itself: another one would send the page's text to its maker's host.
 * @param {string} language as in an attribute `lang`: "da", "en-GB"
 * @returns {SpeechSynthesisVoice | null}
 */
export function voiceFor(language) {
  const own = speechSynthesis.getVoices().filter((voice) => voice.localService && base(voice.lang) === base(language));
  const same = own.filter((voice) => tag(voice.lang) === tag(language));
  return same[0] ?? own.find((voice) => voice.default) ?? own[0] ?? null;
}

/** Android writes "da_DK". @param {string} language */
const tag = (language) => language.toLowerCase().replaceAll("_", "-");

/** @param {string} language */
const base = (language) => tag(language).split("-")[0];
