"""Latency and errors of ten minutes of requests, in three ways that differ."""

import csv
from math import ceil

with open("requests.csv") as file:
    rows = list(csv.DictReader(file))


# region: percentile
def percentile(values: list[int], p: int) -> int:
    """Nearest rank: the least value that p per cent reach."""
    ranked = sorted(values)
    return ranked[ceil(p / 100 * len(ranked)) - 1]
# endregion


def spent(chosen: list[dict[str, str]]) -> list[int]:
    return [int(row["TotalDurationMs"]) for row in chosen]


# region: answered
answered = [r for r in rows if r["ResponseCode"] == "200"]
times = spent(answered)
mean = sum(times) / len(times)
p50, p95 = percentile(times, 50), percentile(times, 95)
# note: 1 spent(rows)
p50_all = percentile(spent(rows), 50)
# endregion

# region: minutes
minutes: dict[str, list[int]] = {}
for row in answered:
    minute = row["TimeGenerated"][:5]
    minutes.setdefault(minute, []).append(
        int(row["TotalDurationMs"])
    )
each = [percentile(one, 95) for one in minutes.values()]
# note: 1 sum(each)
mean_of_p95 = sum(each) / len(each)
# endregion


def rate(name: str, code: str) -> float:
    """Share of a deployment's requests that ended with this code."""
    mine = [r for r in rows if r["DeploymentName"] == name]
    return sum(r["ResponseCode"] == code for r in mine) / len(mine)


print(f"requests {len(rows)}")
print(f"mean {mean:.0f}")
print(f"p50 {p50}")
print(f"p95 {p95}")
print(f"p50_all {p50_all}")
print(f"mean_of_p95 {mean_of_p95:.0f}")
for name in ("blue", "green"):
    print(f"{name}_429 {rate(name, '429'):.3f}")
    print(f"{name}_424 {rate(name, '424'):.3f}")
