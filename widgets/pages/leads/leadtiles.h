#pragma once

#include <array>

#include <QWidget>

#include "dialogs/leadnames.h"
#include "common/stattile.h"

class QAbstractButton;

namespace callhelm {

/// How leads stand in six figures: waiting, handed out, how fast, how fair, due for recall, by itself.
class LeadTiles final : public QWidget
{
    Q_OBJECT
public:
    enum Tile { Waiting, HandedOut, Speed, Gap, Recalls, ByItself };
    static constexpr int tileCount = 6;

    LeadTiles(const Theme &theme, LeadNames names, QWidget *parent = nullptr);

    void setBoard(const LeadBoard &board);
    /// Whether the switch of the last one may be used; else why not.
    void setMaySwitch(bool may, const QString &why);
    [[nodiscard]] const StatTile &tile(Tile which) const { return *m_tiles[size_t(which)]; }
    /// Whose gap is shown; none: nobody's.
    [[nodiscard]] LeadRuleId gapRule() const { return m_gapRule; }
    [[nodiscard]] QAbstractButton *byItself() const;

Q_SIGNALS:
    void opened(callhelm::LeadTiles::Tile which);
    void switched(bool runs); ///< by a person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Switch;

    void showWaiting(const LeadBoard &board);
    void showHandedOut(const LeadBoard &board);
    void showSpeed(const LeadBoard &board);
    void showGap(const LeadBoard &board);
    void showRecalls(const LeadBoard &board);
    void showByItself(const LeadBoard &board);
    void placeSwitch();

    LeadNames m_names;
    std::array<StatTile *, tileCount> m_tiles{};
    Switch *m_switch;
    LeadRuleId m_gapRule;
};

} // namespace callhelm
