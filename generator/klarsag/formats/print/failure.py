"""Why a sheet cannot be printed."""

from klarsag.texts import Cannot, language_name


class CannotPrint(Cannot):
    """`language` among the values is a tag, told by its name."""

    def told(self, language: str) -> str:
        """The sentence in `language`: "ar" in Danish is "arabisk (ar)"; a tag that CLDR does not know stays one."""
        tag = str(self.values.get("language", ""))
        name = language_name(tag, language)
        named = {**self.values, "language": name if name == tag else f"{name} ({tag})"}
        return Cannot(self.message, **named).told(language)
