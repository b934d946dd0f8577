"""Publishing: a push in, checked; a release out, which a web server shows from the moment that it is whole."""
