#include "dialogs/recordimport/importsdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/format.h"
#include "common/noticebar.h"
#include "common/plainlabel.h"
#include "delegates/cellformatter.h"
#include "dialogs/recordimport/importtable.h"
#include "services/recordimportservice.h"

namespace callhelm {

namespace {

constexpr QSize usualSize{820, 460};

} // namespace

QString importTitle(const QString &file)
{
    return QCoreApplication::translate("callhelm::RecordImportService", "Import of %1").arg(file);
}

ImportsDialog::ImportsDialog(RecordImportService &imports, const UiContext &looks, QWidget *parent)
    : QDialog(parent)
    , m_imports(imports)
    , m_looks(looks)
    , m_notice(new NoticeBar(looks.theme))
    , m_table(new ImportTable(looks.theme))
    , m_nothing(new PlainLabel(tr("Nothing was imported yet.")))
    , m_show(new QPushButton(tr("Show them")))
    , m_undo(new QPushButton(tr("Undo")))
{
    setWindowTitle(tr("Imports"));
    resize(usualSize);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("File"), tr("When"), tr("By"), tr("New"), tr("Changed"), tr("Undo")});
    m_table->setAccessibleName(tr("Imports"));
    m_table->horizontalHeader()->setSectionResizeMode(State, QHeaderView::Stretch);
    m_table->setColumnWidth(File, 220);
    m_table->setColumnWidth(When, 150);
    m_nothing->hide();
    m_show->setObjectName(QStringLiteral("showThem"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setToolTip(tr("Takes the whole import back, as long as nothing was built on it"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *button : {m_show, m_undo}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportsDialog::showCurrent);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const TakenImport *one = current();
        if (one == nullptr)
            return;
        Q_EMIT showWanted(one->entity, one->batch, one->file);
        accept();
    });
    connect(&imports, &RecordImportService::taken, this, &ImportsDialog::read);
    showCurrent();
    read();
}

void ImportsDialog::read()
{
    m_reading.ask(m_imports.imports(), [this](const Result<std::vector<TakenImport>> &taken) {
        if (!taken)
            return m_notice->show(taken.error().toString(), Tone::Bad, tr("Try again"), [this] {
                m_notice->hide();
                read();
            });
        m_taken = *taken;
        fill();
    });
}

QString ImportsDialog::stateOf(const TakenImport &one) const
{
    if (one.isUndone)
        return tr("undone");
    return one.builtOn.isEmpty() ? tr("can be undone")
                                 : tr("stays: something else was done with %1 since").arg(one.builtOn);
}

void ImportsDialog::fill()
{
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(m_taken.size()));
    for (int i = 0; i < int(m_taken.size()); ++i) {
        const TakenImport &one = m_taken[size_t(i)];
        m_table->setText(i, File, one.file);
        m_table->setText(i, When, format::dateTime(one.at, m_looks.text.calendar()));
        m_table->setText(i, Who, one.who);
        m_table->setText(i, New, format::number(one.added));
        m_table->setText(i, Changed, format::number(one.changed));
        m_table->setText(i, State, stateOf(one));
    }
    m_nothing->setVisible(m_taken.empty());
    m_table->setVisible(!m_taken.empty());
    if (!m_taken.empty())
        m_table->setCurrentCell(std::min(row, int(m_taken.size()) - 1), File);
    showCurrent();
}

const TakenImport *ImportsDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_taken.size()) ? &m_taken[size_t(row)] : nullptr;
}

void ImportsDialog::showCurrent()
{
    const TakenImport *one = current();
    m_undo->setEnabled(one != nullptr && !one->isUndone && one->builtOn.isEmpty() && !m_undoing.isWaiting());
    m_show->setEnabled(one != nullptr && !one->isUndone);
}

void ImportsDialog::undo()
{
    const TakenImport *one = current();
    if (one == nullptr || m_undoing.isWaiting())
        return;
    m_undoing.ask(m_imports.undo(one->batch, one->file),
                  [this, file = one->file](const Result<void> &undone) {
                      read();
                      if (undone)
                          m_notice->show(tr("Undone: %1").arg(importTitle(file)), Tone::Good);
                      else
                          m_notice->show(undone.error().toString(), Tone::Bad);
                  });
    showCurrent();
}

} // namespace callhelm
