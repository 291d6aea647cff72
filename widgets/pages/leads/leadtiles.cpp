#include "pages/leads/leadtiles.h"

#include <algorithm>
#include <cmath>

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include "common/format.h"
#include "common/leadformat.h"
#include "common/plaintext.h"

namespace callhelm {

namespace {

QString joined(const QStringList &parts) { return parts.join(StatTile::partSeparator()); }

/// "3:12"; from a day on, in words.
QString waited(Duration length)
{
    constexpr auto day = std::chrono::hours(24);
    return length < day ? format::length(wholeSeconds(length)) : format::lengthInWords(length);
}

} // namespace

/// A small switch: right and coloured for on.
class LeadTiles::Switch final : public QAbstractButton
{
public:
    Switch(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFixedSize(34, 20);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::ArrowCursor);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF track = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.color(Token::Text), 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6), 9.4, 9.4);
        }
        const QColor surface = m_theme.color(Token::Surface);
        QColor colour = m_theme.color(isChecked() ? Token::Accent : Token::Offline);
        if (!isEnabled())
            colour = Theme::blend(colour, surface, 0.45);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
        painter.setBrush(surface);
        const double size = track.height() - 4;
        painter.drawEllipse(
            QRectF(isChecked() ? track.right() - size - 2 : track.left() + 2, track.top() + 2, size, size));
    }

private:
    const Theme &m_theme;
};

LeadTiles::LeadTiles(const Theme &theme, LeadNames names, QWidget *parent)
    : QWidget(parent), m_names(std::move(names))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new StatTile(theme, this);
        layout->addWidget(m_tiles[i], 1);
        connect(m_tiles[i], &StatTile::opened, this, [this, i] { Q_EMIT opened(Tile(i)); });
    }
    m_switch = new Switch(theme, m_tiles[ByItself]);
    connect(m_switch, &QAbstractButton::clicked, this, &LeadTiles::switched);
}

void LeadTiles::setBoard(const LeadBoard &board)
{
    showWaiting(board);
    showHandedOut(board);
    showSpeed(board);
    showGap(board);
    showRecalls(board);
    showByItself(board);
}

void LeadTiles::showWaiting(const LeadBoard &board)
{
    StatTile &tile = *m_tiles[Waiting];
    tile.setCaption(tr("Waiting now"));
    tile.setFigure(format::number(board.waitingAll));
    tile.setTone(board.stuckAll > 0 ? Tone::Warn : Tone::None);
    tile.setDefinition(tr("Leads without an owner. Stuck: past their delay, and nobody can take them."));
    if (board.waitingAll == 0)
        return tile.setLine(tr("nobody waits"));
    QStringList parts;
    const auto stuck = std::ranges::find_if(board.waiting, &WaitingLead::isStuck);
    if (board.stuckAll > 0) {
        const QString count = tr("%Ln stuck", nullptr, int(board.stuckAll));
        parts << (stuck == board.waiting.end()
                      ? count
                      : tr("%1, oldest %2").arg(count, format::lengthInWords(board.at - stuck->arrival)));
    }
    if (const qint64 rest = board.waitingAll - board.stuckAll; rest > 0)
        parts << tr("%Ln in their delay", nullptr, int(rest));
    tile.setLine(joined(parts));
}

void LeadTiles::showHandedOut(const LeadBoard &board)
{
    StatTile &tile = *m_tiles[HandedOut];
    qint64 fresh = 0;
    qint64 recalled = 0;
    for (const LeadBoard::Agent &agent : board.today) {
        fresh += agent.fresh;
        recalled += agent.recalled;
    }
    tile.setCaption(tr("Handed out today"));
    tile.setFigure(format::number(fresh + recalled));
    tile.setLine(joined({tr("%Ln new", nullptr, int(fresh)), tr("%Ln recalled", nullptr, int(recalled))}));
    tile.setDefinition(tr("Leads that got an owner by a rule or by hand since midnight."));
}

void LeadTiles::showSpeed(const LeadBoard &board)
{
    StatTile &tile = *m_tiles[Speed];
    tile.setCaption(tr("Time to hand-out"));
    tile.setDefinition(
        tr("From a lead's arrival to its hand-out, of today's new ones; delays are counted in."));
    if (!board.medianToHandOut) {
        tile.setFigure(format::none());
        return tile.setLine(tr("nothing handed out today"));
    }
    tile.setFigure(waited(*board.medianToHandOut), tr("median"));
    QStringList parts;
    if (board.longestToHandOut) {
        const QString longest = waited(*board.longestToHandOut);
        const LeadRule *rule = m_names.rule(board.longestRule);
        parts << (rule == nullptr ? tr("longest %1").arg(longest)
                                  : tr("longest %1, %2").arg(longest, m_names.term(rule->pool)));
    }
    parts << tr("delays counted in");
    tile.setLine(joined(parts));
}

void LeadTiles::showGap(const LeadBoard &board)
{
    StatTile &tile = *m_tiles[Gap];
    tile.setCaption(tr("Largest gap"));
    tile.setDefinition(
        tr("How far the agent who is farthest from their share is from it now, of all rules whose "
           "eligible agents did not change. The bound is the best there is: 1 − 1/(2n − 2)."));
    const LeadBoard::Rule *worst = nullptr;
    double gap = 0;
    const auto gapOf = [](const LeadLedger &ledger) {
        double largest = 0;
        for (const LeadBalance &one : ledger.agents)
            largest = std::max(largest, std::abs(one.balance));
        return largest;
    };
    for (const LeadBoard::Rule &rule : board.rules) {
        if (!rule.ledger.isPromised || !rule.ledger.since)
            continue;
        if (const double own = gapOf(rule.ledger); worst == nullptr || own > gap) {
            worst = &rule;
            gap = own;
        }
    }
    m_gapRule = worst != nullptr ? worst->rule.id : LeadRuleId();
    if (worst == nullptr) {
        tile.setFigure(format::none());
        tile.setTone(Tone::None);
        return tile.setLine(board.rules.empty() ? tr("no rules yet") : tr("no rule went by turn alone"));
    }
    constexpr double tolerance = 1e-9;
    const bool isKept = gap <= worst->ledger.bound + tolerance;
    tile.setFigure(format::leads(gap), tr("lead"));
    tile.setTone(isKept ? Tone::Good : Tone::Bad);
    tile.setLine(tr("%1, bound %2").arg(worst->rule.name, format::leads(worst->ledger.bound)));
}

void LeadTiles::showRecalls(const LeadBoard &board)
{
    StatTile &tile = *m_tiles[Recalls];
    tile.setCaption(tr("Due for recall"));
    tile.setFigure(format::number(qint64(board.recalls.size())), tr("in 2 hours"));
    tile.setDefinition(tr("Leads that will be taken back in the next two working hours unless their holder "
                          "cares for them."));
    tile.setLine(board.recalls.empty() ? tr("none before %1").arg(m_names.moment(board.recallsUntil))
                                       : tr("first at %1").arg(m_names.moment(board.recalls.front().due)));
}

void LeadTiles::showByItself(const LeadBoard &board)
{
    StatTile &tile = *m_tiles[ByItself];
    tile.setCaption(tr("Hands out by itself"));
    tile.setDefinition(
        tr("Leads are handed out as soon as they are due, while the program is open, signed in "
           "or not; what fell due meanwhile is caught up."));
    tile.setFigure(board.runsByItself ? tr("On") : tr("Off"));
    tile.setTone(board.heldBy.isEmpty() ? Tone::None : Tone::Warn);
    m_switch->setChecked(board.runsByItself);
    m_switch->setAccessibleName(tr("Hands out by itself"));
    if (!board.heldBy.isEmpty())
        return tile.setLine(tr("Handed out by %1").arg(board.heldBy));
    QStringList parts;
    if (board.lastRun)
        parts << tr("last %1").arg(m_names.moment(board.lastRun->at));
    if (board.runsByItself && board.nextRun)
        parts << tr("next %1").arg(m_names.moment(*board.nextRun));
    tile.setLine(parts.isEmpty() ? tr("nothing handed out yet") : joined(parts));
}

QAbstractButton *LeadTiles::byItself() const { return m_switch; }

void LeadTiles::setMaySwitch(bool may, const QString &why)
{
    m_switch->setEnabled(may);
    m_switch->setToolTip(plainToolTip(may ? tr("Switches it on or off") : why));
}

void LeadTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSwitch();
}

void LeadTiles::placeSwitch()
{
    constexpr int top = 40; // beside the figure
    layout()->activate();
    m_switch->move(m_tiles[ByItself]->width() - m_switch->width() - space::m, top);
}

} // namespace callhelm
