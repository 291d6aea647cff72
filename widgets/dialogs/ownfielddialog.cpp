#include "dialogs/ownfielddialog.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/labels.h"
#include "common/linesedit.h"
#include "common/theme.h"
#include "crm/recordwords.h"
#include "items/ownfieldmodel.h"

namespace callhelm {

namespace {

constexpr std::array types{FieldType::Text, FieldType::Number, FieldType::Date, FieldType::Choice};
constexpr std::array owners{Entity::Customer, Entity::Deal};

} // namespace

OwnFieldDialog::OwnFieldDialog(TermService &terms, OwnField field, QWidget *parent)
    : ChangeDialog(isOwnField(field.field) ? field.title : tr("Add a field"),
                   isOwnField(field.field) ? tr("Save") : tr("Add field"), parent)
    , m_terms(terms)
    , m_field(std::move(field))
    , m_title(new QLineEdit(m_field.title))
    , m_of(new QComboBox)
    , m_type(new QComboBox)
    , m_choices(new QWidget)
    , m_more(new LinesEdit)
{
    fields().addWidget(
        secondaryLabel(tr("It is asked for, filtered by, imported and exported like the other fields.")));
    m_title->setObjectName(QStringLiteral("title"));
    for (const Entity entity : owners)
        m_of->addItem(recordwords::kinds(entity), int(entity));
    m_of->setCurrentIndex(m_of->findData(int(m_field.entity)));
    for (const FieldType type : types)
        m_type->addItem(ownFieldType(type), int(type));
    m_type->setCurrentIndex(std::max(0, m_type->findData(int(m_field.type))));
    for (QComboBox *fixed : {m_of, m_type}) {
        fixed->setEnabled(isNew());
        if (!isNew())
            fixed->setToolTip(tr("It stays: records have values of it."));
    }
    fields().addLayout(labelled(tr("Title"), m_title));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addLayout(labelled(tr("Of"), m_of), 1);
    row->addLayout(labelled(tr("Type"), m_type), 1);
    fields().addLayout(row);
    makeChoices();
    fields().addWidget(m_choices);
    fields().addStretch(1);
    connect(m_type, &QComboBox::currentIndexChanged, this, &OwnFieldDialog::showChoices);
    showChoices();
    m_title->setFocus();
}

void OwnFieldDialog::makeChoices()
{
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(secondaryLabel(tr("Choices")));
    for (const QString &choice : m_field.choices) {
        m_known.push_back(new QLineEdit(choice));
        layout->addWidget(m_known.back());
    }
    m_more->setPlaceholderText(tr("One more"));
    layout->addWidget(m_more);
}

void OwnFieldDialog::showChoices()
{
    m_choices->setVisible(FieldType(m_type->currentData().toInt()) == FieldType::Choice);
}

void OwnFieldDialog::submit()
{
    OwnField wanted = m_field;
    wanted.title = m_title->text().trimmed();
    wanted.entity = Entity(m_of->currentData().toInt());
    wanted.type = FieldType(m_type->currentData().toInt());
    wanted.choices.clear();
    if (wanted.type == FieldType::Choice) {
        for (const QLineEdit *known : m_known)
            wanted.choices << known->text().trimmed();
        wanted.choices << m_more->lines();
    }
    makeChange(m_terms.save(wanted));
}

} // namespace callhelm
