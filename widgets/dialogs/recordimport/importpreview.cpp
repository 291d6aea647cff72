#include "dialogs/recordimport/importpreview.h"

#include <algorithm>

#include <QHeaderView>

#include "base/text.h"
#include "common/format.h"
#include "dialogs/recordimport/importcelldelegate.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/importtable.h"
#include "dialogs/recordimport/importwords.h"

namespace callhelm {

namespace {

constexpr int widestColumn = 190;

} // namespace

ImportPreview::ImportPreview(ImportSession &session, const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_session(session), m_table(new ImportTable(theme))
{
    setTitle(tr("As it will be taken"));
    m_table->setAccessibleName(tr("As it will be taken"));
    setTable(m_table);
    connect(&session, &ImportSession::checkChanged, this, &ImportPreview::show);
    connect(&session, &ImportSession::progress, this, [this](int percent) {
        if (m_session.isChecking())
            setCaption(tr("Checking… %1").arg(format::share(percent / 100.0, 0)));
    });
    show();
}

void ImportPreview::show()
{
    const RecordImportReport *report = m_session.report();
    setStale(report == nullptr);
    if (report == nullptr) { // what was shown last stays until the answer comes
        setCaption(m_session.isChecking() ? tr("Checking…") : QString());
        if (!m_session.isChecking())
            m_table->setRowCount(0);
        return;
    }
    QStringList parts;
    if (report->added > 0)
        parts << tr("%Ln new", nullptr, int(report->added));
    if (report->changed > 0)
        parts << tr("%Ln known and updated", nullptr, int(report->changed));
    if (report->same > 0)
        parts << tr("%Ln the same", nullptr, int(report->same));
    const QString rows = tr("%Ln row(s)", nullptr, int(m_session.goingOn()));
    //: %1: "1,236 rows", %2: "1,109 new, 127 known and updated"
    setCaption(parts.isEmpty() ? rows : tr("%1: %2").arg(rows, parts.join(QStringLiteral(", "))));
    fill();
}

void ImportPreview::fill()
{
    const RecordImportReport &report = *m_session.report();
    const ImportDraft &draft = m_session.draft();
    std::vector<FieldSpec> specs;
    QStringList titles{tr("Row")};
    for (const QString &name : report.previewColumns) {
        const auto field = draft.fieldCalled(name);
        titles << (field ? field->title : name);
        specs.push_back(field ? field->spec : FieldSpec());
    }
    // By what is said of columns, in the order in which they are taken.
    QStringList columns;
    for (const ColumnMapping &column : draft.task().mapping.columns)
        columns << fold(column.title);
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setRowCount(int(report.preview.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RecordImportReport::PreviewRow &taken = report.preview[size_t(row)];
        QTableWidgetItem *number = m_table->setText(row, 0, format::number(taken.row));
        number->setData(ImportCellDelegate::figureRole, true);
        number->setData(ImportCellDelegate::quietRole, true);
        number->setData(Qt::UserRole, taken.row);
        const bool isRejected = std::ranges::any_of(
            report.rejections, [&taken](const RejectedRow &one) { return one.row == taken.row; });
        for (int i = 0; i < int(specs.size()); ++i) {
            const QString text = taken.values.value(i);
            const bool isBad = isRejected && columns.value(i) == fold(taken.rejectedColumn);
            const bool isFigure
                = specs[size_t(i)].type == FieldType::Money || specs[size_t(i)].type == FieldType::Number;
            QTableWidgetItem *cell
                = m_table->setText(row, i + 1,
                                   isBad            ? text + QStringLiteral(" ▾")
                                       : isRejected ? (text.isEmpty() ? format::none() : text)
                                                    : importwords::taken(specs[size_t(i)], text));
            cell->setData(ImportCellDelegate::toneRole, int(isBad ? Tone::Bad : Tone::None));
            cell->setData(ImportCellDelegate::figureRole, isFigure);
            cell->setData(ImportCellDelegate::quietRole, isRejected && !isBad);
        }
    }
    for (int i = 0; i < m_table->columnCount(); ++i) {
        const bool isFigure = i == 0 || specs[size_t(i - 1)].type == FieldType::Money
            || specs[size_t(i - 1)].type == FieldType::Number;
        m_table->horizontalHeaderItem(i)->setTextAlignment((isFigure ? Qt::AlignRight : Qt::AlignLeft)
                                                           | Qt::AlignVCenter);
    }
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i) + space::m, 60, widestColumn));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ImportPreview::showRow(qint64 row)
{
    for (int i = 0; i < m_table->rowCount(); ++i)
        if (m_table->item(i, 0)->data(Qt::UserRole).toLongLong() == row) {
            m_table->setCurrentCell(i, 0);
            m_table->scrollTo(m_table->model()->index(i, 0));
            return;
        }
    m_table->clearSelection();
}

} // namespace callhelm
