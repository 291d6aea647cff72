#include "dialogs/recordimport/importcolumnspage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/format.h"
#include "common/plainlabel.h"
#include "common/popup.h"
#include "dialogs/recordimport/importcolumntable.h"
#include "dialogs/recordimport/importfilebar.h"
#include "dialogs/recordimport/importoptions.h"
#include "dialogs/recordimport/importpreview.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/importvaluesdialog.h"
#include "dialogs/recordimport/rejectedlist.h"

namespace callhelm {

ImportColumnsPage::ImportColumnsPage(ImportSession &session, const Theme &theme, Prompts &prompts,
                                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_table(new ImportColumnTable(session, theme))
    , m_rejected(new RejectedList(theme, prompts))
    , m_preview(new ImportPreview(session, theme))
    , m_selected(new PlainLabel)
    , m_values(new QPushButton(tr("Values…")))
    , m_clears(new QCheckBox(tr("A blank cell takes the value away")))
    , m_options(new QPushButton(tr("Matching…")))
{
    auto *bar = new ImportFileBar(session, theme);
    connect(bar, &ImportFileBar::otherFileWanted, this, &ImportColumnsPage::otherFileWanted);
    auto *above = new QSplitter(Qt::Horizontal);
    above->addWidget(makeColumns(theme));
    above->addWidget(m_rejected);
    above->setStretchFactor(0, 1);
    above->setSizes({760, 250});
    above->setChildrenCollapsible(false);
    m_rejected->setMinimumWidth(210);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(above);
    parts->addWidget(m_preview);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({400, 200});
    parts->setChildrenCollapsible(false);
    m_preview->setMinimumHeight(110);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(bar);
    layout->addWidget(parts, 1);

    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportColumnsPage::showColumn);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row) { openValues(row); });
    connect(m_values, &QPushButton::clicked, this, [this] { openValues(m_table->currentRow()); });
    connect(m_options, &QPushButton::clicked, this, &ImportColumnsPage::openOptions);
    connect(m_clears, &QCheckBox::clicked, this, [this](bool clears) {
        if (m_table->currentRow() < 0)
            return;
        m_session.draft().column(m_table->currentRow()).blankClears = clears;
        m_session.touch();
    });
    connect(m_rejected, &RejectedList::rowSelected, this, &ImportColumnsPage::select);
    connect(&session, &ImportSession::mappingChanged, this, &ImportColumnsPage::showColumn);
    connect(&session, &ImportSession::checkChanged, this, &ImportColumnsPage::showReport);
    showReport();
    showColumn();
}

QWidget *ImportColumnsPage::makeColumns(const Theme &theme)
{
    m_columns = new Card(theme);
    m_columns->setTitle(tr("Columns"));
    m_columns->setTable(m_table);
    m_values->setObjectName(QStringLiteral("values"));
    m_clears->setObjectName(QStringLiteral("clears"));
    m_options->setObjectName(QStringLiteral("options"));
    for (QPushButton *button : {m_values, m_options}) {
        button->setProperty("quiet", true);
        button->setAutoDefault(false);
    }
    m_options->setToolTip(tr("By what known records are found, and what becomes of names that nobody has"));
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_selected->setProperty("second", true);
    row->addWidget(m_selected);
    row->addWidget(m_clears);
    row->addWidget(m_values);
    row->addStretch(1);
    row->addWidget(m_options);
    m_columns->addContent(strip);
    return m_columns;
}

void ImportColumnsPage::showColumn()
{
    const ImportDraft &draft = m_session.draft();
    const int row = m_table->currentRow();
    const bool isOne = row >= 0 && row < int(draft.columns().size());
    const ImportDraft::Column *column = isOne ? &draft.columns()[size_t(row)] : nullptr;
    const auto spec = isOne ? draft.specOf(*column) : std::nullopt;
    m_selected->setText(isOne ? m_selected->fontMetrics().elidedText(column->found.title, Qt::ElideRight, 160)
                                + u':'
                              : QString());
    m_clears->setEnabled(spec.has_value());
    m_clears->setChecked(spec && column->blankClears);
    m_values->setVisible(spec && ImportValuesDialog::isFor(*spec));
    m_columns->setCaption(
        tr("%1 of %2 taken")
            .arg(format::number(draft.takenColumns()), format::number(qint64(draft.columns().size()))));
}

void ImportColumnsPage::showReport()
{
    showColumn();
    if (m_session.report() != nullptr || !m_session.isChecking())
        m_rejected->setReport(m_session.report(), m_session.draft().file.file);
    m_rejected->setStale(m_session.report() == nullptr);
}

void ImportColumnsPage::select(const RejectedRow &row)
{
    m_table->showColumn(row.column);
    m_preview->showRow(row.row);
}

void ImportColumnsPage::openValues(int place)
{
    const ImportDraft &draft = m_session.draft();
    if (place < 0 || place >= int(draft.columns().size()))
        return;
    const ImportDraft::Column &column = draft.columns()[size_t(place)];
    const auto spec = draft.specOf(column);
    if (!spec || !ImportValuesDialog::isFor(*spec))
        return;
    auto *dialog
        = new ImportValuesDialog(column, *spec, m_session.catalogue(), draft.file.mapping, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, title = column.found.title] {
        const int row = m_session.draft().placeOf(title);
        if (row < 0)
            return;
        m_session.draft().column(row).values = dialog->values();
        m_session.touch();
    });
    dialog->open();
}

void ImportColumnsPage::openOptions()
{
    auto *popup = new Popup(m_theme, this);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(new ImportOptions(m_session, popup));
    popup->setMinimumWidth(320);
    popup->showBelow(m_options);
}

} // namespace callhelm
