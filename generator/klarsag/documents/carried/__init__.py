"""What a file carries besides what is seen: bytes on disk in; traces, names and every text with its place out."""
