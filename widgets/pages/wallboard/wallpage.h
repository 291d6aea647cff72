#pragma once

#include <optional>

#include <QWidget>

#include "base/calendar.h"
#include "floor/floorsummary.h"
#include "common/theme.h"

namespace callhelm {

/// What the wallboard shows at one moment.
struct WallView
{
    FloorSnapshotPtr floor;
    FloorSummary summary;
    Instant now;
    bool stale = false;
};

/// One page of the wallboard. Everything on it grows with the screen: lengths are given for a height of 1080.
class WallPage : public QWidget
{
    Q_OBJECT
public:
    explicit WallPage(const Theme &theme, QWidget *parent);

    [[nodiscard]] virtual QString title() const = 0;
    /// On how many screens one after another what there is has room.
    [[nodiscard]] virtual int parts() const { return 1; }
    virtual void setPart(int) { }
    /// Takes what is to be shown; called at each snapshot and each second.
    virtual void setView(const WallView &view);

protected:
    [[nodiscard]] double unit() const;
    [[nodiscard]] int px(double length) const { return qRound(length * unit()); }
    [[nodiscard]] QFont font(double pixels, bool bold = false) const;
    /// A colour of the theme, faded while what is shown is old.
    [[nodiscard]] QColor ink(const QColor &colour) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const WallView &view() const { return m_view; }

private:
    const Theme &m_theme;
    WallView m_view;
};

/// The size a length for a screen of 1920 × 1080 has on a window of this size.
[[nodiscard]] double wallUnit(const QWidget &widget);
/// ✓ ! ▾: says what the colour says.
[[nodiscard]] QString wallSign(Tone tone);

} // namespace callhelm
