#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

#include "common/theme.h"

namespace callhelm {

/// What became of a metric in the periods before: bars with their figures below, against the goal as it is to
/// be. The figures stand as text, so that it is its own table.
class PastPeriods final : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString name; ///< "Sep"
        std::optional<double> value;
        QString text; ///< as it is written
        bool isUnfinished = false;
    };
    /// `theme` must outlive it.
    explicit PastPeriods(const Theme &theme, QWidget *parent = nullptr);
    void setBars(const std::vector<Bar> &bars, std::optional<double> goal, const QString &goalText,
                 bool isLower);
    /// How many finished periods would have met the goal.
    [[nodiscard]] int met() const;
    /// How many are finished and have a figure.
    [[nodiscard]] int finished() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool meets(const Bar &bar) const;

    const Theme &m_theme;
    std::vector<Bar> m_bars;
    std::optional<double> m_goal;
    QString m_goalText;
    bool m_isLower = false;
};

} // namespace callhelm
