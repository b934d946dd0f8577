"""Reasons and advice that several kinds of finding give in the same words."""

from klarsag.texts import _

# What the records hold has been checked before; what is wrong on the site in spite of that came from the program, the
# theme or the server.
TELL = _("Nobody who writes records can mend this. Send the line to whoever looks after the site.")
POLICY = _("The site's security policy stops it in every browser, so readers never get it.")
LOST = _("Readers would meet an error page.")
OURS = _("Only what the edition means to show may be on the site; anybody can open a file that lies there.")
SECRET = _("What belongs to a closed item may be secret. Nobody can take back what has been read.")
WHOLE = _("A site that lacks a part is never shown; the old one stays.")
HEARD = _("Who hears the page or uses a keyboard cannot find the way in it.")
NAMELESS = _("A screen reader would say only what kind of thing it is.")
