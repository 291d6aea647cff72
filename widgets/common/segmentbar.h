#pragma once

#include <QWidget>

#include "common/theme.h"

class QButtonGroup;

namespace callhelm {

/// A few choices side by side in one frame, one of which holds: Day · Week · Month.
class SegmentBar final : public QWidget
{
    Q_OBJECT
public:
    SegmentBar(const Theme &theme, int count, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    /// Announces nothing.
    void setCurrent(int index);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int index); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace callhelm
