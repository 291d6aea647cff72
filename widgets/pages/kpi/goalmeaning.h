#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "common/theme.h"

namespace callhelm {

/// What a goal means: a few lines of name, figure and explanation.
class GoalMeaning final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString name;
        QString figure;
        QString note;
    };
    /// `theme` must outlive it.
    explicit GoalMeaning(const Theme &theme, QWidget *parent = nullptr);
    void setLines(const std::vector<Line> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::vector<Line> m_lines;
};

} // namespace callhelm
