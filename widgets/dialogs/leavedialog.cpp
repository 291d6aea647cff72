#include "dialogs/leavedialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "access/peoplerules.h"
#include "common/format.h"
#include "common/labels.h"
#include "common/pendingchange.h"
#include "common/plainlabel.h"
#include "common/theme.h"

namespace callhelm {

namespace {

constexpr int longestReason = 80;
constexpr int listHeight = 130;

} // namespace

LeaveDialog::LeaveDialog(PeopleService &people, PersonRecord record, QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_record(std::move(record))
    , m_list(new QListWidget)
    , m_remove(new QPushButton(tr("Remove")))
    , m_from(new QDateEdit(people.today()))
    , m_last(new QDateEdit(people.today()))
    , m_reason(new QComboBox)
    , m_standIn(new QComboBox)
    , m_error(new PlainLabel)
{
    setWindowTitle(tr("Days away: %1").arg(m_record.person.name));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(secondaryLabel(
        tr("Who is away gets no leads, and is charged none. Pace and targets count their days at work.")));
    m_list->setProperty("boxed", true);
    m_list->setFixedHeight(listHeight);
    m_list->setAccessibleName(tr("Days away"));
    layout->addWidget(m_list);
    m_remove->setAutoDefault(false);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    makeFields(*layout);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    m_pending = new PendingChange(*m_error, *save, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &LeaveDialog::removeSelected);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_last->date() < day)
            m_last->setDate(day);
    });
    showLeaves();
}

void LeaveDialog::makeFields(QLayout &layout)
{
    for (QDateEdit *day : {m_from, m_last})
        day->setCalendarPopup(true);
    m_reason->setEditable(true);
    m_reason->addItems({tr("holiday"), tr("sick"), tr("training"), tr("other work")});
    m_reason->lineEdit()->setMaxLength(longestReason);
    m_standIn->addItem(tr("nobody"), 0);
    for (const Person &person : m_people.people().persons)
        if (person.id != m_record.person.id && person.isActive(m_people.today()))
            m_standIn->addItem(person.name, person.id.value());
    auto *addLeave = new QPushButton(tr("Add"));
    addLeave->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addLayout(labelled(tr("First day"), m_from), 2);
    row->addLayout(labelled(tr("Last day"), m_last), 2);
    row->addLayout(labelled(tr("Reason"), m_reason), 2);
    row->addLayout(labelled(tr("Stands in"), m_standIn), 2);
    row->addWidget(addLeave, 0, Qt::AlignBottom);
    static_cast<QVBoxLayout &>(layout).addLayout(row);
    connect(addLeave, &QPushButton::clicked, this, &LeaveDialog::add);
}

void LeaveDialog::add()
{
    Leave leave{m_record.person.id, m_from->date(), m_last->date().addDays(1),
                m_reason->currentText().trimmed(), std::nullopt};
    if (const qint64 standIn = m_standIn->currentData().toLongLong(); standIn != 0)
        leave.standIn = PersonId(standIn);
    const bool meets = std::ranges::any_of(m_record.leaves, [&leave](const Leave &other) {
        return other.from < leave.until && leave.from < other.until;
    });
    Result<void> sound = checkLeave(m_people.people(), leave);
    if (sound && meets)
        sound = Error{Error::Kind::Usage, tr("They are away on some of these days already."), {}, 0};
    m_error->setVisible(!sound);
    if (!sound) {
        m_error->setText(sound.error().text);
        return;
    }
    m_record.leaves.push_back(leave);
    std::ranges::sort(m_record.leaves, {}, &Leave::from);
    showLeaves();
}

void LeaveDialog::removeSelected()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_record.leaves.erase(m_record.leaves.begin() + row);
    showLeaves();
}

QString LeaveDialog::textOf(const Leave &leave) const
{
    const QDate last = leave.until.addDays(-1);
    QString text = last == leave.from
        ? format::date(leave.from)
        : QStringLiteral("%1 – %2").arg(format::date(leave.from), format::date(last));
    if (!leave.reason.isEmpty())
        text += QStringLiteral(" · ") + leave.reason;
    if (leave.standIn)
        if (const Person *standIn = m_people.people().person(*leave.standIn))
            text += QStringLiteral(" · ") + tr("%1 stands in").arg(standIn->name);
    return text;
}

void LeaveDialog::showLeaves()
{
    m_list->clear();
    for (const Leave &leave : m_record.leaves)
        m_list->addItem(textOf(leave));
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void LeaveDialog::accept()
{
    if (m_pending->isRunning())
        return;
    m_pending->watch(m_people.save(m_record), [this] { QDialog::accept(); });
}

} // namespace callhelm
