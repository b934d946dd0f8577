"""The Hidden Disabilities Sunflower: who is a member until when, which place serves whom, and what a notice says."""
