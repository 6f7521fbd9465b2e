"""Draws that stay the same on every Python version: nothing but its own arithmetic."""


class Dice:
    def __init__(self, seed):
        self.state = seed

    def number(self, low, high):
        """A whole number between low and high, both included."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return low + (self.state >> 33) % (high - low + 1)

    def pick(self, things):
        return things[self.number(0, len(things) - 1)]

    def chance(self, share):
        return self.number(1, 1000) <= share * 1000
