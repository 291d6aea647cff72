#include "pages/floor/floorheader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

#include "common/plaintext.h"
#include "common/icons.h"
#include "common/painting.h"

namespace callhelm {

namespace {
constexpr std::array<int, 5> rates{1, 10, 60, 300, 1000};
constexpr int chipHeight = 31;
const QString teamsKey = QStringLiteral("floor/teams");
} // namespace

/// "Live ● 10:42:07": a word, a dot, the time shown.
class FloorHeader::TimeChip final : public QWidget
{
public:
    TimeChip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const QString &before, bool dot, const QString &time)
    {
        if (before == m_before && dot == m_dot && time == m_time)
            return;
        const bool wider = before != m_before || dot != m_dot || time.size() != m_time.size();
        m_before = before;
        m_dot = dot;
        m_time = time;
        if (wider)
            updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Theme::Face::Body));
        return {metrics.horizontalAdvance(m_before) + (m_dot ? 20 : 6) + figuresWidth(metrics, m_time) + 26,
                chipHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Token::Border));
        painter.setBrush(m_theme.color(Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        painter.setFont(m_theme.font(Theme::Face::Body));
        painter.setPen(m_theme.color(m_dot ? Token::Text : Token::TextSecond));
        int x = 13;
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_before);
        x += painter.fontMetrics().horizontalAdvance(m_before) + 6;
        if (m_dot) {
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Free));
            painter.drawEllipse(QRectF(x, height() / 2.0 - 4, 8, 8));
            painter.restore();
            x += 14;
        }
        drawFigures(painter, QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, m_time);
    }

private:
    const Theme &m_theme;
    QString m_before;
    bool m_dot = false;
    QString m_time;
};

FloorHeader::FloorHeader(const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_queues(new MultiSelect(theme, this))
    , m_teams(new MultiSelect(theme, this))
    , m_chip(new TimeChip(theme, this))
    , m_rate(new QComboBox(this))
    , m_travel(new QPushButton(this))
    , m_wallboard(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_rate);
    layout->addWidget(m_teams);
    layout->addWidget(m_queues);
    layout->addWidget(m_chip);
    layout->addWidget(m_travel);
    layout->addWidget(m_wallboard);
    m_travel->setCheckable(true);
    m_travel->setIcon(themedIcon(theme, QStringLiteral("clock"), Token::TextSecond, Token::Accent));
    connect(m_travel, &QPushButton::clicked, this, &FloorHeader::travelWanted);
    for (const int rate : rates)
        m_rate->addItem(QStringLiteral("\u00D7%1").arg(rate), rate);
    m_rate->setFixedWidth(84);
    m_rate->hide();
    connect(m_wallboard, &QPushButton::clicked, this, &FloorHeader::wallboardWanted);
    connect(m_rate, &QComboBox::activated, this,
            [this](int row) { Q_EMIT rateWanted(m_rate->itemData(row).toDouble()); });
    connect(m_queues, &MultiSelect::selectionChanged, this, &FloorHeader::queuesChanged);
    connect(m_teams, &MultiSelect::selectionChanged, this, &FloorHeader::rememberTeams);
    m_teams->hide();
}

void FloorHeader::setQueues(const std::vector<FloorQueue> &queues)
{
    std::vector<MultiSelect::Choice> choices;
    choices.reserve(queues.size());
    for (const FloorQueue &queue : queues)
        choices.push_back({queue.id.value(), queue.name});
    m_queues->setChoices(std::move(choices));
}

std::vector<QueueId> FloorHeader::chosenQueues() const
{
    std::vector<QueueId> queues;
    for (const qint64 id : m_queues->selected())
        queues.emplace_back(id);
    return queues;
}

void FloorHeader::setTeams(const std::vector<TeamMembers> &teams)
{
    std::vector<MultiSelect::Choice> choices;
    std::vector<qint64> chosen; // before, as far as they are there again
    const QStringList kept = m_settings.value(teamsKey).toString().split(u',');
    for (const TeamMembers &team : teams) {
        choices.push_back({team.id.value(), team.name});
        if (kept.contains(QString::number(team.id.value())))
            chosen.push_back(team.id.value());
    }
    const bool first = !m_anyTeam;
    m_anyTeam = !teams.empty();
    m_teams->setChoices(std::move(choices));
    if (first)
        m_teams->setSelected(chosen);
    m_teams->setVisible(m_areShown && m_anyTeam);
}

void FloorHeader::rememberTeams()
{
    QStringList ids;
    for (const qint64 id : m_teams->selected())
        ids << QString::number(id);
    if (m_anyTeam) // else they are only out of sight
        m_settings.setValue(teamsKey, ids.join(u','));
    Q_EMIT teamsChanged();
}

std::vector<TeamId> FloorHeader::chosenTeams() const
{
    std::vector<TeamId> teams;
    for (const qint64 id : m_teams->selected())
        teams.emplace_back(id);
    return teams;
}

void FloorHeader::setControlsShown(bool shown)
{
    m_areShown = shown;
    m_teams->setVisible(shown && m_anyTeam);
    m_queues->setVisible(shown);
    m_chip->setVisible(shown);
    m_travel->setVisible(shown);
    m_wallboard->setVisible(shown);
}

void FloorHeader::setTravelling(bool on)
{
    m_travel->setChecked(on);
    m_rate->setVisible(m_simulated && !on); // the past has a speed of its own
}

void FloorHeader::setPast(const QString &moment)
{
    const QString before = tr("was at");
    m_timeText = before + u' ' + moment;
    m_chip->show(before, false, moment);
    m_chip->setAccessibleName(m_timeText);
    m_chip->setToolTip(tr("A moment of the past is shown, not the present."));
}

void FloorHeader::setTravelRefused(const QString &why)
{
    m_refused = why;
    m_travel->setEnabled(why.isEmpty());
    m_travel->setToolTip(why.isEmpty() ? tr("The floor as it was at any moment of a stored day (Ctrl+T)")
                                       : plainToolTip(why));
}

void FloorHeader::setTime(bool live, const QString &time)
{
    const QString before = live ? tr("Live") : tr("as of");
    m_timeText = before + u' ' + time;
    m_chip->show(before, live, time);
    m_chip->setAccessibleName(m_timeText);
    m_chip->setToolTip(live
                           ? tr("A source is running: the figures follow it.")
                           : tr("No source is running: this is the last moment of which anything is known."));
}

void FloorHeader::setSimulatorRate(double rate)
{
    m_simulated = rate > 0;
    m_rate->setVisible(m_simulated && !m_travel->isChecked());
    const int row = m_rate->findData(int(rate));
    if (row >= 0)
        m_rate->setCurrentIndex(row);
}

void FloorHeader::retranslate()
{
    m_travel->setText(tr("Time travel"));
    setTravelRefused(m_refused);
    m_wallboard->setText(tr("Wallboard"));
    m_wallboard->setToolTip(tr("The floor in full screen, for a screen on the wall (F11)"));
    m_teams->setTexts(tr("All teams"), [](int count) { return tr("%n team(s)", nullptr, count); });
    m_queues->setTexts(tr("All queues"), [](int count) { return tr("%n queue(s)", nullptr, count); });
    m_rate->setToolTip(tr("How fast the simulated call centre lives"));
    m_rate->setAccessibleName(tr("Simulator speed"));
}

} // namespace callhelm
