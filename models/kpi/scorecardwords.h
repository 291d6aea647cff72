#pragma once

#include <QCoreApplication>

namespace callhelm {

/// The context of what is said about scorecards.
struct ScorecardWords
{
    Q_DECLARE_TR_FUNCTIONS(Scorecards)
};

} // namespace callhelm
