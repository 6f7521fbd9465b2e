"""Makes and checks the sample plan folder."""
