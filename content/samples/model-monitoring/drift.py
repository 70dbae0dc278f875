"""Three measures of drift on ten readings of training and ten of production."""

import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.stats import wasserstein_distance

# region: readings
training = np.array(
    [42, 44, 46, 47, 49, 50, 52, 54, 56, 58]
)
production = np.array(
    [44, 46, 48, 50, 54, 55, 57, 58, 60, 63]
)
# endregion


# region: psi
def psi(edge: int, extra: int = 0) -> float:
    """Three bins: below 45, from 45, from `edge`."""
    bins = [0, 45, edge, 100]
    p = np.histogram(training, bins)[0] + extra
    q = np.histogram(production, bins)[0] + extra
    p, q = p / len(training), q / len(production)
    return float(np.sum((q - p) * np.log(q / p)))
# endregion


# region: distances
shares = [
    np.histogram(values, [0, 45, 55, 100])[0] / len(values)
    for values in (training, production)
]
# note: 1 base=2
js = jensenshannon(*shares, base=2)
moved = wasserstein_distance(training, production)
# note: 2 training.std
normalized = moved / training.std(ddof=1)
# endregion

print(f"psi {psi(55):.4f}")
print(f"psi_edge_56 {psi(56):.4f}")
print(f"psi_plus_one {psi(55, extra=1):.4f}")
print(f"js_distance {js:.4f}")
print(f"wasserstein {moved:.4f}")
print(f"normalized {normalized:.4f}")
