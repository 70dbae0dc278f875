"""Chunk, embed, index, retrieve and measure on one machine. Needs only the standard library."""

import math
import re
import zlib
from pathlib import Path

SIZE, OVERLAP, DIMENSIONS = 40, 10, 256

# Question and the manual that answers it: labels that a person wrote.
QUESTIONS = [
    ("What do I do when the vibration is above 7 mm/s?", "bearing"),
    ("What does kit KX-204 hold?", "bearing"),
    ("May I put oil on a new seal?", "seal"),
    ("Is it bad to run the pump without water?", "start"),
    ("How do I get the machine going when it is brand new?", "start"),
]


# region: clean
def clean(markdown: str) -> str:
    """Drop heading marks and line breaks, which carry no meaning for search."""
    return re.sub(r"\s+", " ", re.sub(r"^#+ ", "", markdown, flags=re.MULTILINE)).strip()
# endregion


# region: chunk
def chunk(words: list, size: int, overlap: int) -> list:
    """Windows of `size`; each repeats the end of the one before."""
    step = size - overlap
    starts = range(0, max(len(words) - overlap, 1), step)
    return [words[start : start + size] for start in starts]
# endregion


# region: embed
def embed(text: str, dimensions: int = DIMENSIONS) -> list[float]:
    """Hashed bag of words, scaled to length 1. A stand-in: it knows words, not meanings."""
    vector = [0.0] * dimensions
    for word in re.findall(r"\w+", text.lower()):
        vector[zlib.crc32(word.encode()) % dimensions] += 1
    length = math.sqrt(sum(x * x for x in vector)) or 1.0
    return [x / length for x in vector]
# endregion


# region: index
def build_index(folder: Path) -> list[dict]:
    """One record for each chunk: key, source for the citation, readable text, vector."""
    records = []
    for file in sorted(folder.glob("*.md")):
        words = clean(file.read_text(encoding="utf-8")).split()
        for number, part in enumerate(chunk(words, SIZE, OVERLAP)):
            text = " ".join(part)
            records.append({"id": f"{file.stem}-{number}", "source": file.stem, "text": text, "vector": embed(text)})
    return records
# endregion


# region: retrieve
def retrieve(question: str, index: list[dict], k: int) -> list[dict]:
    """Exhaustive search: compare with every record, keep the k nearest."""
    asked = embed(question)
    return sorted(index, key=lambda record: -dot(asked, record["vector"]))[:k]


def dot(left: list[float], right: list[float]) -> float:
    """Cosine similarity, since both vectors have length 1."""
    if len(left) != len(right):
        raise ValueError(f"question has {len(left)} dimensions, index has {len(right)}")
    return sum(a * b for a, b in zip(left, right))
# endregion


# region: ground
RULES = """Answer from these sources only, and cite their ids.
If they do not say, say so."""


def prompt(question: str, found: list[dict]) -> str:
    """What the language model is sent."""
    facts = [f"[{record['id']}] {record['text']}" for record in found]
    return "\n".join([RULES, *facts, f"Question: {question}"])
# endregion


# region: fuse
def fuse(rankings: list[list[str]], constant: int = 60) -> list[tuple[str, float]]:
    """Reciprocal rank fusion: sum 1 / (constant + rank) over the lists a key stands in."""
    scores: dict[str, float] = {}
    for ranking in rankings:
        for rank, key in enumerate(ranking, start=1):
            scores[key] = scores.get(key, 0.0) + 1 / (constant + rank)
    return sorted(scores.items(), key=lambda item: -item[1])
# endregion


# region: measure
def measure(index: list[dict], k: int) -> tuple[float, float]:
    """Recall@k and MRR@k over the questions; each has one right manual."""
    hits, reciprocal = 0, 0.0
    for question, right in QUESTIONS:
        sources = [record["source"] for record in retrieve(question, index, k)]
        if right in sources:
            hits += 1
            reciprocal += 1 / (sources.index(right) + 1)
    return hits / len(QUESTIONS), reciprocal / len(QUESTIONS)
# endregion


def main() -> None:
    index = build_index(Path(__file__).parent / "manuals")
    print(f"{len(index)} chunks of at most {SIZE} words, {DIMENSIONS} dimensions")
    for question, right in QUESTIONS:
        found = retrieve(question, index, 3)
        print(f"{right:8} <- {', '.join(record['id'] for record in found)}")
    for k in (1, 3):
        recall, mrr = measure(index, k)
        print(f"recall@{k} {recall:.2f}  mrr@{k} {mrr:.2f}")
    for key, score in fuse([["W", "X", "Y"], ["Y", "W", "Z"]]):
        print(f"{key} {score:.5f}")


if __name__ == "__main__":
    main()
