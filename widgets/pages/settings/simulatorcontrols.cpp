#include "pages/settings/simulatorcontrols.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "common/plainlabel.h"
#include "common/format.h"
#include "common/pendingchange.h"
#include "common/theme.h"
#include "services/simulatorservice.h"
#include "services/sourceservice.h"

namespace callhelm {

namespace {

constexpr double rates[]{1, 2, 10, 60, 300, 1000};
constexpr int mostHistoryDays = 60;
constexpr int usualHistoryDays = 7;

QVBoxLayout *labelled(QLabel *label, QWidget *field)
{
    label->setProperty("second", true);
    label->setBuddy(field);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::xs);
    box->addWidget(label);
    box->addWidget(field);
    return box;
}

} // namespace

SimulatorControls::SimulatorControls(SimulatorService &simulator, const SourceService &sources,
                                     QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_sources(sources)
    , m_title(new PlainLabel)
    , m_state(new PlainLabel)
    , m_seedLabel(new PlainLabel)
    , m_seed(new QSpinBox)
    , m_historyLabel(new PlainLabel)
    , m_history(new QSpinBox)
    , m_rateLabel(new PlainLabel)
    , m_rate(new QComboBox)
    , m_toggle(new QPushButton)
    , m_error(new PlainLabel)
{
    m_seed->setRange(1, 999'999);
    m_history->setRange(0, mostHistoryDays);
    m_history->setValue(usualHistoryDays);
    for (const double rate : rates)
        m_rate->addItem(QStringLiteral("×%1").arg(rate), rate);
    m_state->setProperty("second", true);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_pending = new PendingChange(*m_error, *m_toggle, this);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(labelled(m_seedLabel, m_seed), 1);
    row->addLayout(labelled(m_historyLabel, m_history), 1);
    row->addLayout(labelled(m_rateLabel, m_rate), 1);
    row->addWidget(m_toggle, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_state);
    layout->addLayout(head);
    layout->addLayout(row);
    layout->addWidget(m_error);

    connect(m_toggle, &QPushButton::clicked, this, &SimulatorControls::toggle);
    connect(m_rate, &QComboBox::activated, this, [this] {
        if (!isRunning())
            return;
        if (const Result<void> done = m_simulator.setRate(rate()); !done)
            m_pending->showError(done.error());
    });
    connect(&sources, &SourceService::changed, this, &SimulatorControls::showState);
    retranslate();
}

double SimulatorControls::rate() const { return m_rate->currentData().toDouble(); }

bool SimulatorControls::isRunning() const
{
    for (const SourceStatus &source : m_sources.statuses())
        if (source.kind == SourceKind::Simulator
            && (source.state == SourceStatus::State::Running || source.state == SourceStatus::State::Waiting))
            return true;
    return false;
}

void SimulatorControls::toggle()
{
    if (m_pending->isRunning())
        return;
    const auto change = isRunning() ? m_simulator.stop()
                                    : m_simulator.start(rate(), quint32(m_seed->value()), m_history->value());
    m_pending->watch(change, [this] { showState(); });
}

void SimulatorControls::showState()
{
    const bool running = isRunning();
    m_seed->setEnabled(!running);
    m_history->setEnabled(!running);
    m_toggle->setText(running ? tr("Stop") : tr("Start"));
    m_state->setText(tr("stopped"));
    if (!running)
        return;
    for (const SourceStatus &source : m_sources.statuses()) {
        if (source.kind != SourceKind::Simulator)
            continue;
        const int index = m_rate->findData(source.rate);
        if (index >= 0 && !m_rate->view()->isVisible())
            m_rate->setCurrentIndex(index);
        m_state->setText(tr("running at ×%1").arg(source.rate));
    }
}

void SimulatorControls::retranslate()
{
    m_title->setText(tr("Simulator"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same call centre again."));
    m_historyLabel->setText(tr("History before it"));
    m_history->setSuffix(tr(" days"));
    m_rateLabel->setText(tr("Speed"));
    showState();
}

} // namespace callhelm
