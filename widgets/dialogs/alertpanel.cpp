#include "dialogs/alertpanel.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "dialogs/alertwords.h"
#include "common/tableview.h"
#include "items/alertmodel.h"

namespace callhelm {

namespace {
constexpr QSize panelSize(760, 400);
}

AlertPanel::AlertPanel(const UiContext &looks, QWidget *parent)
    : Popup(looks.theme, parent)
    , m_model(new AlertModel([](const Alert &one) { return alertwords::sentence(one); }, this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("alerts"), this))
    , m_title(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_acknowledge(new QPushButton(this))
{
    setFixedSize(panelSize);
    m_title->setText(tr("Alerts"));
    m_title->setFont(looks.theme.font(Theme::Face::CardTitle));
    m_empty->setText(tr("Nothing has passed its threshold. Rules say what you want to be told of."));
    m_empty->setProperty("second", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table->setTable(m_model, {int(AlertColumn::Repeats)});
    m_table->setDefaultSort(int(AlertColumn::Raised), Qt::DescendingOrder);
    m_table->setAccessibleName(tr("Alerts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeFooter(looks.settings));
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &at) {
        const Alert &alert = m_model->rowAt(at.row());
        if (alert.rule.kind == AlertRule::Kind::Goal) {
            openGoal(alert);
        } else if (alert.lead.isValid()) {
            const RecordId lead = alert.lead;
            close();
            Q_EMIT leadWanted(lead);
        } else if (!alert.cleared && !alert.acknowledged) {
            Q_EMIT acknowledged(alert.id);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlertPanel::showButtons);
    connect(m_acknowledge, &QPushButton::clicked, this, [this] {
        for (const qint64 alert : open())
            Q_EMIT acknowledged(alert);
    });
    m_open->setToolTip(tr("The page of goals, at this one."));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Alert *goal = chosenGoal())
            openGoal(*goal);
    });
    showButtons();
}

/// The page takes the panel's place.
void AlertPanel::openGoal(const Alert &alert)
{
    const Alert wanted = alert;
    close();
    Q_EMIT goalWanted(wanted);
}

const Alert *AlertPanel::chosenGoal() const
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.size() != 1)
        return nullptr;
    const Alert &alert = m_model->rowAt(chosen.front().row());
    return alert.rule.kind == AlertRule::Kind::Goal ? &alert : nullptr;
}

bool AlertPanel::isOn(const QSettings &settings, const QString &what)
{
    return settings.value(QStringLiteral("alerts/") + what, true).toBool();
}

QLayout *AlertPanel::makeFooter(QSettings &settings)
{
    const auto check = [this, &settings](const QString &text, const QString &tip, const QString &what) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(what);
        box->setToolTip(tip);
        box->setChecked(isOn(settings, what));
        connect(box, &QCheckBox::toggled, this,
                [&settings, what](bool on) { settings.setValue(QStringLiteral("alerts/") + what, on); });
        return box;
    };
    auto *rules = new QPushButton(tr("Rules…"), this);
    connect(rules, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT rulesWanted();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(check(tr("Sound"), tr("An alert makes a sound."), QStringLiteral("sound")));
    row->addWidget(
        check(tr("Desktop notice"), tr("An alert shows on the desktop too."), QStringLiteral("tray")));
    row->addStretch(1);
    row->addWidget(rules);
    row->addWidget(m_open);
    row->addWidget(m_acknowledge);
    return row;
}

void AlertPanel::setAlerts(const AlertBook &book, const std::function<bool(const Alert &)> &isSeen)
{
    std::vector<Alert> all = book.current();
    all.insert(all.end(), book.past().begin(), book.past().end());
    if (isSeen)
        std::erase_if(all, [&isSeen](const Alert &one) { return !isSeen(one); });
    showAlerts(std::move(all));
}

void AlertPanel::setPast(const PastMoment &past, const QString &moment)
{
    m_title->setText(tr("Alerts at %1").arg(moment));
    m_empty->setText(tr("By today's rules nothing had passed its threshold on that day."));
    m_acknowledge->hide();
    std::vector<Alert> all = past.alerts;
    all.insert(all.end(), past.cleared.begin(), past.cleared.end());
    showAlerts(std::move(all));
}

void AlertPanel::showAlerts(std::vector<Alert> all)
{
    m_empty->setVisible(all.empty());
    m_table->setVisible(!all.empty());
    m_model->updateRows(std::move(all));
    showButtons();
}

std::vector<qint64> AlertPanel::open() const
{
    std::vector<qint64> alerts;
    const auto take = [&](const Alert &alert) {
        if (!alert.cleared && !alert.acknowledged)
            alerts.push_back(alert.id);
    };
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        take(m_model->rowAt(index.row()));
    if (chosen.isEmpty())
        for (const Alert &alert : m_model->rows())
            take(alert);
    return alerts;
}

void AlertPanel::showButtons()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_acknowledge->setText(chosen ? tr("Acknowledge") : tr("Acknowledge all"));
    m_acknowledge->setEnabled(!open().empty());
    m_open->setVisible(chosenGoal() != nullptr);
}

} // namespace callhelm
