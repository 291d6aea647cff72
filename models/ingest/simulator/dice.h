#pragma once

#include <cmath>
#include <numbers>
#include <random>

#include <QtGlobal>

namespace callhelm {

/// Chance that comes out the same everywhere for the same seed; the distributions of <random> are free to
/// differ between standard libraries.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) { }

    /// In [0, 1).
    double fraction() { return double(m_engine() >> 11) * 0x1p-53; }
    bool chance(double probability) { return fraction() < probability; }
    /// A whole number from `least` to `most`, both included.
    qint64 between(qint64 least, qint64 most)
    {
        return least + qint64(fraction() * double(most - least + 1));
    }
    double exponential(double mean) { return -mean * std::log1p(-fraction()); }
    /// Log-normal with the given mean of its values and spread of their logarithms.
    double logNormal(double mean, double spread)
    {
        const double radius = std::sqrt(-2 * std::log1p(-fraction()));
        const double normal = radius * std::cos(2 * std::numbers::pi * fraction());
        return std::exp(std::log(mean) - spread * spread / 2 + spread * normal);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace callhelm
