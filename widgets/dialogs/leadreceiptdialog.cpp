#include "dialogs/leadreceiptdialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/format.h"
#include "common/labels.h"
#include "common/leadformat.h"
#include "common/leadtable.h"
#include "common/plainlabel.h"
#include "dialogs/leadtrydialog.h"

namespace callhelm {

LeadReceiptDialog::LeadReceiptDialog(const LeadServices &services, LeadNames names, const UiContext &looks,
                                     const HandOut &handOut, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_names(std::move(names))
    , m_looks(looks)
    , m_handOut(handOut)
    , m_model(new LeadReceiptModel(m_names, this))
    , m_sentence(new PlainLabel)
    , m_note(secondaryLabel({}))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/receipt")))
    , m_replay(new QPushButton(tr("Replay…")))
{
    setWindowTitle(tr("Receipt %1 · %2").arg(format::number(handOut.id.value()), handOut.name));
    resize(700, 420);
    m_sentence->setFont(looks.theme.font(Theme::Face::CardTitle));
    m_sentence->setWordWrap(true);
    auto *card = new Card(looks.theme);
    card->setTitle(tr("Who stood at what"));
    m_table->setTable(m_model);
    dressLeadTable(*m_table, looks, false, false);
    m_table->setAccessibleName(tr("Who stood at what"));
    card->setTable(m_table);
    auto *customer = new QPushButton(tr("Open customer"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_replay, customer})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_replay);
    buttons->addWidget(customer);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_sentence);
    layout->addWidget(m_note);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_replay, &QPushButton::clicked, this, &LeadReceiptDialog::replay);
    connect(customer, &QPushButton::clicked, this, [this] {
        Q_EMIT leadOpened(m_handOut.lead);
        accept();
    });
    m_replay->setEnabled(m_names.rule(handOut.rule) != nullptr);
    m_replay->setToolTip(m_replay->isEnabled() ? tr(
                             "The last leads of this rule under other agents or weights; nothing is changed")
                                               : tr("Its rule is not there any more."));
    showReceipt({handOut, {}});
    m_asked.ask(services.receipt(handOut.id), [this](const Result<LeadReceipt> &receipt) {
        if (receipt)
            showReceipt(*receipt);
        else
            m_note->setText(receipt.error().toString());
    });
}

void LeadReceiptDialog::showReceipt(const LeadReceipt &receipt)
{
    const HandOut &one = receipt.handOut;
    const QString at = format::dateTime(one.at, m_services.calendar());
    const QString to = m_names.agent(one.agent);
    switch (one.kind) {
    case HandOutKind::Turn:
        m_sentence->setText(tr("%1 went to %2, whose turn it was, on %3.").arg(one.name, to, at));
        break;
    case HandOutKind::Known:
        m_sentence->setText(tr("%1 went to %2, who knew the customer, on %3.").arg(one.name, to, at));
        break;
    case HandOutKind::Hand:
        m_sentence->setText(tr("%1 was given to %2 by %3 on %4.").arg(one.name, to, one.who, at));
        break;
    case HandOutKind::Recall:
        m_sentence->setText(
            tr("%1 was taken from %2 and went to %3 on %4.").arg(one.name, m_names.agent(one.from), to, at));
        break;
    }
    QStringList parts;
    if (!one.ruleName.isEmpty())
        parts << tr("By the rule “%1”.").arg(one.ruleName);
    parts << tr("It had waited for %1.").arg(format::lengthInWords(one.at - one.arrival));
    if (!one.reason.isEmpty())
        parts << tr("Reason: %1.").arg(one.reason);
    if (one.isUndone)
        parts << tr("It was taken back later.");
    m_note->setText(parts.join(u' '));
    m_model->setReceipt(receipt);
}

void LeadReceiptDialog::replay()
{
    const LeadRule *rule = m_names.rule(m_handOut.rule);
    if (rule == nullptr)
        return;
    auto *dialog = new LeadTryDialog(m_services, m_names, m_looks, *rule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString LeadReceiptDialog::sentence() const { return m_sentence->text(); }

} // namespace callhelm
