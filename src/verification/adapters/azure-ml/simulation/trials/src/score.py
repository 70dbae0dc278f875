def init():
  pass
def run(b):
  return b
