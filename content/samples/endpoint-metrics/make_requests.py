"""Ten minutes of requests to two deployments, with the columns of the traffic log. The seed is fixed."""

import csv
import random
from datetime import datetime, timedelta

random.seed(7)
START = datetime(2026, 11, 20, 6, 0)


def request(minute: int, busy: bool) -> list[object]:
    """One row: when, who answered, both codes, milliseconds."""
    at = START + timedelta(minutes=minute, seconds=random.random() * 60)
    name = "green" if random.random() < 0.2 else "blue"
    if busy and random.random() < 0.2:
        return [at, name, 429, "", random.randint(2, 5)]
    if random.random() < (0.08 if name == "green" else 0.005):
        return [at, name, 424, 500, random.randint(20, 60)]
    usual = random.lognormvariate(4.4, 0.25)
    slow = random.random() < (0.2 if busy else 0.04)
    return [at, name, 200, 200, round(usual * 9 if slow else usual)]


rows = [
    request(minute, minute in (6, 7))
    for minute in range(10)
    for _ in range(120 if minute in (6, 7) else 20)
]
with open("requests.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["TimeGenerated", "DeploymentName", "ResponseCode", "ModelStatusCode", "TotalDurationMs"])
    writer.writerows([at.strftime("%H:%M:%S"), *rest] for at, *rest in sorted(rows, key=lambda row: str(row[0])))
