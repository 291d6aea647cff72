#include "pages/settings/ownfieldlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "base/answer.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/tableview.h"
#include "dialogs/ownfielddialog.h"
#include "items/ownfieldmodel.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

constexpr int leastHeight = 120;

std::vector<OwnField> ownFieldsOf(const RecordSchema &schema)
{
    std::vector<OwnField> fields;
    for (const EntitySpec &entity : schema.entities())
        for (const FieldSpec &field : entity.fields)
            if (isOwnField(field.field))
                fields.push_back(
                    {field.field, entity.entity, field.title, field.type, field.choices, field.hidden});
    return fields;
}

} // namespace

OwnFieldList::OwnFieldList(TermService &terms, const RecordService &records, const UiContext &looks)
    : Card(looks.theme)
    , m_terms(terms)
    , m_records(records)
    , m_model(new OwnFieldModel(this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("settings/ownfields")))
    , m_empty(secondaryLabel({}))
    , m_add(new QPushButton)
    , m_change(new QPushButton)
    , m_hide(new QPushButton)
    , m_buttons(new QWidget)
{
    m_add->setIcon(themedIcon(looks.theme, QStringLiteral("plus"), Token::TextSecond));
    addHeaderWidget(m_add);
    m_table->setTable(m_model);
    m_table->setMinimumHeight(leastHeight);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_change);
    row->addWidget(m_hide);
    row->addStretch(1);
    setTable(m_table);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addContent(m_empty, 1);
    addContent(m_buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        OwnField field;
        field.field = Field(0);
        edit(field);
    });
    const auto change = [this] {
        if (const auto field = selected())
            edit(*field);
    };
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_table, &TableView::opened, this, change);
    connect(m_hide, &QPushButton::clicked, this, &OwnFieldList::setHidden);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OwnFieldList::showButtons);
    connect(&records, &RecordService::catalogueChanged, this, &OwnFieldList::refresh);
    retranslate();
}

void OwnFieldList::refresh()
{
    m_model->updateRows(ownFieldsOf(*m_records.catalogue()->schema));
    const bool any = m_model->totalRows() > 0;
    m_table->setVisible(any);
    m_buttons->setVisible(any);
    m_empty->setVisible(!any);
    if (any && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showButtons();
}

std::optional<OwnField> OwnFieldList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->rowAt(rows.front().row()));
}

void OwnFieldList::showButtons()
{
    const auto field = selected();
    m_change->setEnabled(field.has_value());
    m_hide->setEnabled(field.has_value());
    m_hide->setText(field && field->hidden ? tr("Show again") : tr("Hide"));
}

void OwnFieldList::edit(const OwnField &field)
{
    auto *dialog = new OwnFieldDialog(m_terms, field, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OwnFieldList::setHidden()
{
    auto field = selected();
    if (!field)
        return;
    field->hidden = !field->hidden;
    onFinished(m_terms.save(*field), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT notice(done.error().toString());
    });
}

void OwnFieldList::retranslate()
{
    setTitle(tr("Own fields"));
    m_add->setText(tr("Add field…"));
    m_change->setText(tr("Change…"));
    m_hide->setToolTip(tr("A hidden field is not asked for any more. Records keep what they have."));
    m_empty->setText(tr("None yet. A field of your own is asked for with customers or deals, filtered by, "
                        "imported and exported like the others."));
    m_table->setAccessibleName(tr("Own fields"));
    refresh();
}

} // namespace callhelm
