#include "dialogs/recordimport/importoptions.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "common/labels.h"
#include "common/plaintext.h"
#include "common/theme.h"
#include "dialogs/recordimport/importsession.h"

namespace callhelm {

namespace {

constexpr int asUsual = -1; ///< of people: see ImportMapping

bool takes(const ImportDraft &draft, const QString &field)
{
    return std::ranges::any_of(draft.columns(),
                               [&field](const ImportDraft::Column &column) { return column.field == field; });
}

} // namespace

ImportOptions::ImportOptions(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_phone(new QCheckBox(tr("Phone")))
    , m_email(new QCheckBox(tr("E-mail")))
    , m_id(new QCheckBox(tr("Id")))
    , m_people(makeUnknown(tr("People whom nobody knows")))
    , m_terms(makeUnknown(tr("Words that are in no list")))
    , m_customers(makeUnknown(tr("Customers whom nobody knows")))
    , m_missing(new QLineEdit)
{
    m_people->insertItem(0, tr("As usual"), asUsual);
    m_people->setItemData(0, tr("Made while nobody is entered under People, else their rows are rejected"),
                          Qt::ToolTipRole);
    m_phone->setObjectName(QStringLiteral("keyPhone"));
    m_email->setObjectName(QStringLiteral("keyEmail"));
    m_id->setObjectName(QStringLiteral("keyId"));
    m_people->setObjectName(QStringLiteral("unknownPeople"));
    m_terms->setObjectName(QStringLiteral("unknownTerms"));
    m_customers->setObjectName(QStringLiteral("unknownCustomers"));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setPlaceholderText(tr("such as  ?  N/A"));
    m_missing->setAccessibleName(tr("Texts that stand for nothing"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_keysLabel = secondaryLabel(tr("A row is a record that is known where this agrees"));
    auto *keys = new QVBoxLayout;
    keys->setSpacing(space::xs);
    keys->addWidget(m_keysLabel);
    keys->addWidget(makeKeys());
    layout->addLayout(keys);
    layout->addLayout(labelled(tr("People whom nobody knows"), m_people));
    layout->addLayout(labelled(tr("Words that are in no list"), m_terms));
    auto *customers = new QVBoxLayout;
    customers->setSpacing(space::xs);
    m_customersLabel = secondaryLabel(tr("Customers whom nobody knows"));
    m_customersLabel->setBuddy(m_customers);
    customers->addWidget(m_customersLabel);
    customers->addWidget(m_customers);
    layout->addLayout(customers);
    layout->addLayout(labelled(tr("Texts that stand for nothing, with blanks between"), m_missing));
    layout->addStretch(1);

    connect(m_people, &QComboBox::activated, this, [this] {
        const int chosen = m_people->currentData().toInt();
        m_session.draft().file.mapping.people
            = chosen == asUsual ? std::nullopt : std::optional(UnknownNames(chosen));
        m_session.touch();
    });
    connect(m_terms, &QComboBox::activated, this, [this] {
        m_session.draft().file.mapping.terms = UnknownNames(m_terms->currentData().toInt());
        m_session.touch();
    });
    connect(m_customers, &QComboBox::activated, this, [this] {
        m_session.draft().file.mapping.customers = UnknownNames(m_customers->currentData().toInt());
        m_session.touch();
    });
    connect(m_missing, &QLineEdit::editingFinished, this, &ImportOptions::takeMarks);
    connect(&session, &ImportSession::mappingChanged, this, &ImportOptions::show);
    connect(&session, &ImportSession::checkChanged, this, &ImportOptions::show);
    show();
}

QWidget *ImportOptions::makeKeys()
{
    auto *keys = new QWidget;
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    for (QCheckBox *box : {m_phone, m_email, m_id}) {
        row->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &ImportOptions::takeKeys);
    }
    row->addStretch(1);
    return keys;
}

QComboBox *ImportOptions::makeUnknown(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(tr("Make them"), int(UnknownNames::Make));
    box->addItem(tr("Reject the row"), int(UnknownNames::Reject));
    box->addItem(tr("Leave it empty"), int(UnknownNames::LeaveEmpty));
    return box;
}

void ImportOptions::takeKeys()
{
    QStringList keys;
    if (m_phone->isChecked())
        keys << QStringLiteral("phone");
    if (m_email->isChecked())
        keys << QStringLiteral("email");
    if (m_id->isChecked())
        keys << QStringLiteral("id");
    m_session.draft().file.mapping.keys = keys;
    m_session.touch();
}

void ImportOptions::takeMarks()
{
    const QStringList marks = m_missing->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList &known = m_session.draft().file.mapping.missing;
    if (marks == known)
        return;
    known = marks;
    m_session.inspect(); // types of columns depend on them
}

void ImportOptions::show()
{
    const ImportDraft &draft = m_session.draft();
    const ImportMapping &mapping = draft.file.mapping;
    const bool hasPhone = draft.entity() == Entity::Customer && takes(draft, QStringLiteral("phone"));
    const bool hasEmail = draft.entity() == Entity::Customer && takes(draft, QStringLiteral("email"));
    const bool hasId = takes(draft, QStringLiteral("id"));
    // What the service does where nothing is chosen.
    const auto isKey = [&](const char *key, bool usual) {
        return mapping.keys.isEmpty() ? usual : mapping.keys.contains(QLatin1String(key));
    };
    m_phone->setChecked(hasPhone && isKey("phone", !hasId));
    m_email->setChecked(hasEmail && isKey("email", !hasId));
    m_id->setChecked(hasId && isKey("id", true));
    m_phone->setEnabled(hasPhone);
    m_email->setEnabled(hasEmail);
    m_id->setEnabled(hasId);
    const bool isCustomer = !draft.isHistory() && draft.entity() == Entity::Customer;
    m_phone->setVisible(isCustomer);
    m_email->setVisible(isCustomer);
    m_people->setCurrentIndex(m_people->findData(mapping.people ? int(*mapping.people) : asUsual));
    m_terms->setCurrentIndex(m_terms->findData(int(mapping.terms)));
    m_customers->setCurrentIndex(m_customers->findData(int(mapping.customers)));
    m_customers->setVisible(!isCustomer);
    m_customersLabel->setVisible(!isCustomer);
    if (!m_missing->hasFocus())
        m_missing->setText(mapping.missing.join(QLatin1Char(' ')));
}

} // namespace callhelm
