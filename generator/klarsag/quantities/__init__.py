"""What a text counts and when: a text and its language in, quantities and moments with their spans out."""
