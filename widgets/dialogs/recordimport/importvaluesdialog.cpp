#include "dialogs/recordimport/importvaluesdialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/text.h"
#include "common/labels.h"
#include "dialogs/recordimport/importtable.h"
#include "dialogs/recordimport/importwords.h"
#include "services/choicewords.h"

namespace callhelm {

namespace {

constexpr QLatin1String anyOther("*");
constexpr int itself = 0; ///< places of the choices that every value has
constexpr int nothing = 1;
constexpr int meaningRole = Qt::UserRole;

} // namespace

bool ImportValuesDialog::isFor(const FieldSpec &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::Term || field.type == FieldType::Agent;
}

std::vector<std::pair<QString, QString>> ImportValuesDialog::known(const FieldSpec &field,
                                                                   const RecordCatalogue &catalogue)
{
    std::vector<std::pair<QString, QString>> known;
    if (field.type == FieldType::Choice)
        for (const QString &name : field.choices)
            known.emplace_back(name, importwords::choice(field, name));
    if (field.type == FieldType::Agent)
        for (const RecordPerson &person : catalogue.people)
            known.emplace_back(person.name, person.name);
    if (field.type == FieldType::Term)
        for (const Term &term : catalogue.terms->all()) // stages of all pools: each row tells its own
            if (term.list == field.list && !term.hidden
                && std::ranges::none_of(known, [&term](const auto &one) { return one.first == term.name; }))
                known.emplace_back(term.name, term.name);
    return known;
}

ImportValuesDialog::ImportValuesDialog(const ImportDraft::Column &column, const FieldSpec &field,
                                       const RecordCatalogue &catalogue, const ImportMapping &mapping,
                                       const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_field(field)
    , m_mapping(mapping)
    , m_known(known(field, catalogue))
    , m_table(new ImportTable(theme))
{
    setWindowTitle(tr("Values of “%1”").arg(column.found.title));
    resize(520, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(secondaryLabel(tr("What stands in the file, and what is meant by it.")));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("Means")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(40);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setAccessibleName(windowTitle());
    layout->addWidget(m_table, 1);
    if (column.found.values.isEmpty())
        layout->addWidget(secondaryLabel(
            tr("There are more different values than can be listed; the first ones are shown.")));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QStringList values = column.found.values.isEmpty() ? column.found.examples : column.found.values;
    for (const auto &[from, to] : column.values)
        if (from != anyOther && !values.contains(from))
            values.append(from);
    for (const QString &value : values)
        addRow(value, column.values);
    addRow(anyOther, column.values);
}

/// What becomes of a value for which nothing is said.
QString ImportValuesDialog::asItIs(const QString &value) const
{
    if (value == anyOther)
        return tr("as they stand");
    if (m_field.type == FieldType::Choice) {
        for (const QString &name : m_field.choices)
            if (fold(name) == fold(value))
                return importwords::choice(m_field, name);
        const QString meant = choiceFromWords(m_field, value);
        return meant.isEmpty() ? tr("not known: reject the row") : importwords::choice(m_field, meant);
    }
    for (const auto &[name, title] : m_known)
        if (fold(name) == fold(value))
            return title;
    const UnknownNames unknown = m_field.type == FieldType::Term
        ? m_mapping.terms
        : m_mapping.people.value_or(m_known.empty() ? UnknownNames::Make : UnknownNames::Reject);
    switch (unknown) {
    case UnknownNames::Make:
        return tr("new: %1").arg(value);
    case UnknownNames::LeaveEmpty:
        return tr("not known: leave it empty");
    case UnknownNames::Reject:
        break;
    }
    return tr("not known: reject the row");
}

void ImportValuesDialog::addRow(const QString &value, const std::map<QString, QString> &values)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setText(row, 0, value == anyOther ? tr("all others") : value);
    auto *box = new QComboBox;
    box->setAccessibleName(tr("%1 means").arg(value == anyOther ? tr("all others") : value));
    box->addItem(asItIs(value));
    box->addItem(tr("leave it empty"));
    for (const auto &[name, title] : m_known)
        if (value == anyOther || fold(name) != fold(value))
            box->addItem(title, name);
    const auto found
        = std::ranges::find_if(values, [&value](const auto &one) { return fold(one.first) == fold(value); });
    if (found != values.end()) {
        int place = found->second.isEmpty() ? nothing : box->findData(found->second, meaningRole);
        if (place < 0) { // what a saved mapping means may be no known word
            box->addItem(found->second, found->second);
            place = box->count() - 1;
        }
        box->setCurrentIndex(place);
    }
    m_table->setCellWidget(row, 1, box);
    m_rows.emplace_back(value, box);
}

std::map<QString, QString> ImportValuesDialog::values() const
{
    std::map<QString, QString> values;
    for (const auto &[value, box] : m_rows) {
        if (box->currentIndex() == itself)
            continue;
        values[value] = box->currentIndex() == nothing ? QString() : box->currentData(meaningRole).toString();
    }
    return values;
}

} // namespace callhelm
