#pragma once

#include "pages/wallboard/wallpage.h"

namespace callhelm {

/// Who waits in which queue, for how long, and whether the queue keeps its promise.
class WallQueues final : public WallPage
{
    Q_OBJECT
public:
    using WallPage::WallPage;

    [[nodiscard]] QString title() const override { return tr("Queues"); }
    [[nodiscard]] int parts() const override;
    void setPart(int part) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString name;
        int waiting = 0;
        std::optional<Instant> longestSince;
        std::optional<double> level;
        int goal = 0; ///< basis points
        std::optional<qint64> threshold; ///< of the wait, seconds
    };
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] int room() const; ///< lines that fit
    void paintLine(QPainter &painter, const QRect &rect, const Line &line) const;
    /// Left and right end of a column.
    [[nodiscard]] QRect cell(const QRect &row, int column) const;
    /// The cell without the room at its right end where a sign may stand.
    [[nodiscard]] QRect withoutSign(const QRect &cell, int column) const;

    int m_part = 0;
};

} // namespace callhelm
