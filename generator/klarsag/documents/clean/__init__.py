"""A file in, the same file without what it says of its makers out; what a person must judge is left."""
