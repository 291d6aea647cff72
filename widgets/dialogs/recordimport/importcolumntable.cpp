#include "dialogs/recordimport/importcolumntable.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QMap>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "base/text.h"
#include "common/format.h"
#include "dialogs/recordimport/importcelldelegate.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/importwords.h"
#include "services/importnames.h"

namespace callhelm {

namespace {

constexpr int comboRow = 38;

/// A list that is scrolled by the wheel when the table is meant would change what a column becomes.
class QuietCombo final : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// With room to the rules above and below.
QWidget *inCell(QComboBox *box)
{
    auto *cell = new QWidget;
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(0, 3, space::s, 4);
    layout->addWidget(box);
    cell->setFocusProxy(box);
    return cell;
}

} // namespace

ImportColumnTable::ImportColumnTable(ImportSession &session, const Theme &theme, QWidget *parent)
    : ImportTable(theme, parent), m_session(session)
{
    setColumnCount(PlaceCount);
    setHorizontalHeaderLabels(
        {tr("Column in the file"), tr("First values"), tr("Becomes"), tr("Type"), tr("Read")});
    horizontalHeaderItem(Read)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(comboRow);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(Examples, QHeaderView::Stretch);
    setColumnWidth(Title, 140);
    setColumnWidth(Becomes, 176);
    setColumnWidth(Format, 190);
    setColumnWidth(Read, 92);
    setAccessibleName(tr("Columns"));
    connect(&session, &ImportSession::mappingChanged, this, &ImportColumnTable::fill);
    connect(&session, &ImportSession::checkChanged, this, &ImportColumnTable::showCounts);
    fill();
}

void ImportColumnTable::fill()
{
    const auto &columns = m_session.draft().columns();
    const int current = std::max(0, currentRow());
    const bool isSame = rowCount() == int(columns.size());
    if (!isSame) {
        setRowCount(0);
        setRowCount(int(columns.size()));
    }
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row);
    showCounts();
    if (!isSame && rowCount() > 0)
        setCurrentCell(std::min(current, rowCount() - 1), Title);
}

void ImportColumnTable::fillRow(int row)
{
    const ImportDraft &draft = m_session.draft();
    const ImportDraft::Column &column = draft.columns()[size_t(row)];
    setText(row, Title, column.found.title);
    setText(row, Examples, column.found.examples.join(QStringLiteral(", ")).simplified())
        ->setData(ImportCellDelegate::quietRole, column.field.isEmpty());
    QComboBox *box = becomes(row);
    if (box == nullptr) {
        box = new QuietCombo;
        box->setMaxVisibleItems(18);
        setCellWidget(row, Becomes, inCell(box));
        connect(box, &QComboBox::activated, this, [this, row, box](int place) {
            setCurrentCell(row, Title);
            choose(row, box->itemData(place).toString());
        });
    }
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("Leave out"), QString());
    for (const importwords::FieldChoice &field : draft.fields())
        box->addItem(field.title, field.name);
    box->setCurrentIndex(std::max(0, box->findData(column.field)));
    box->setAccessibleName(tr("“%1” becomes").arg(column.found.title));
    fillFormat(row);
}

void ImportColumnTable::fillFormat(int row)
{
    const ImportDraft &draft = m_session.draft();
    const ImportDraft::Column &column = draft.columns()[size_t(row)];
    const auto spec = draft.specOf(column);
    removeCellWidget(row, Format);
    if (!spec) {
        setText(row, Format, format::none());
        return;
    }
    const QStringList formats = draft.formats(column);
    if (formats.isEmpty()) {
        setText(row, Format, importwords::type(*spec));
        return;
    }
    setText(row, Format, {});
    auto *box = new QuietCombo;
    for (const QString &format : formats)
        box->addItem(importwords::format(*spec, format), format);
    const bool mustChoose = draft.mustChoose(column);
    box->setPlaceholderText(tr("Which one?"));
    box->setCurrentIndex(
        mustChoose ? -1 : box->findData(column.format.isEmpty() ? column.found.format : column.format));
    box->setAccessibleName(tr("“%1” is read as").arg(column.found.title));
    connect(box, &QComboBox::activated, this, [this, row, box](int place) {
        m_session.draft().column(row).format = box->itemData(place).toString();
        setCurrentCell(row, Title);
        m_session.touch();
    });
    setCellWidget(row, Format, inCell(box));
}

void ImportColumnTable::choose(int row, const QString &field)
{
    m_session.draft().setField(row, field);
    setText(row, Examples, item(row, Examples)->text())
        ->setData(ImportCellDelegate::quietRole, field.isEmpty());
    fillFormat(row);
    m_session.touch();
}

void ImportColumnTable::showCounts()
{
    const RecordImportReport *report = m_session.report();
    const QMap<QString, qint64> rejected = report != nullptr ? report->unread : QMap<QString, qint64>();
    for (int row = 0; row < rowCount() && row < int(m_session.draft().columns().size()); ++row)
        showCount(row, rejected.value(m_session.draft().columns()[size_t(row)].found.title));
}

void ImportColumnTable::showCount(int row, qint64 rejected)
{
    const ImportDraft &draft = m_session.draft();
    const ImportDraft::Column &column = draft.columns()[size_t(row)];
    const RecordImportReport *report = m_session.report();
    const qint64 all = column.found.read + column.found.rejected;
    QString text = format::number(all);
    Tone tone = Tone::None;
    QString said;
    const auto spec = draft.specOf(column);
    if (!spec) {
        text = format::none();
    } else if (draft.mustChoose(column)) {
        text = tr("which one?");
        tone = Tone::Warn;
    } else if (report != nullptr) {
        const QString list
            = spec->type == FieldType::Term ? termListName(spec->list) + QLatin1Char(':') : QString();
        const qint64 made
            = list.isEmpty() ? 0 : std::ranges::count_if(report->newTerms, [&list](const QString &term) {
                  return term.startsWith(list);
              });
        if (rejected > 0) {
            text = format::number(all - std::min(all, rejected)) + QStringLiteral(" ▾");
            tone = Tone::Bad;
            said = tr("%Ln value(s) cannot be read", nullptr, int(rejected));
        } else if (made > 0) {
            text = tr("%Ln new !", nullptr, int(made));
            tone = Tone::Warn;
        } else {
            text.prepend(QStringLiteral("✓ "));
            tone = Tone::Good;
        }
    }
    QTableWidgetItem *cell = setText(row, Read, text);
    cell->setData(ImportCellDelegate::figureRole, true);
    cell->setData(ImportCellDelegate::toneRole, int(tone));
    cell->setData(ImportCellDelegate::quietRole, report == nullptr);
    if (!said.isEmpty())
        cell->setToolTip(said);
    cell->setData(Qt::AccessibleTextRole, said.isEmpty() ? text : said);
}

void ImportColumnTable::showColumn(const QString &title)
{
    const int row = m_session.draft().placeOf(title);
    if (row < 0)
        return;
    setCurrentCell(row, Title);
    scrollTo(model()->index(row, Title));
}

void ImportColumnTable::focusUndecided()
{
    const auto &columns = m_session.draft().columns();
    for (int row = 0; row < int(columns.size()); ++row)
        if (m_session.draft().mustChoose(columns[size_t(row)])) {
            showColumn(columns[size_t(row)].found.title);
            if (QComboBox *box = format(row)) {
                box->setFocus();
                box->showPopup();
            }
            return;
        }
}

QComboBox *ImportColumnTable::becomes(int row) const
{
    const QWidget *cell = cellWidget(row, Becomes);
    return cell != nullptr ? cell->findChild<QComboBox *>() : nullptr;
}

QComboBox *ImportColumnTable::format(int row) const
{
    const QWidget *cell = cellWidget(row, Format);
    return cell != nullptr ? cell->findChild<QComboBox *>() : nullptr;
}

} // namespace callhelm
