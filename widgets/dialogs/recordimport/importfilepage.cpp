#include "dialogs/recordimport/importfilepage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "crm/recordwords.h"
#include "common/labels.h"
#include "common/noticebar.h"
#include "common/plainlabel.h"
#include "dialogs/recordimport/importcelldelegate.h"
#include "dialogs/recordimport/importfilebar.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/importtable.h"

namespace callhelm {

namespace {

constexpr int historyKind = entityCount; // among the kinds of records

/// What inspect says of a column, in words.
QString looksLike(const QString &type)
{
    const char *words[][2]{
        {"text", QT_TRANSLATE_NOOP("RecordImportDialog", "text")},
        {"integer", QT_TRANSLATE_NOOP("RecordImportDialog", "whole number")},
        {"number", QT_TRANSLATE_NOOP("RecordImportDialog", "number")},
        {"date", QT_TRANSLATE_NOOP("RecordImportDialog", "date")},
        {"datetime", QT_TRANSLATE_NOOP("RecordImportDialog", "date and time")},
        {"time", QT_TRANSLATE_NOOP("RecordImportDialog", "time of day")},
        {"boolean", QT_TRANSLATE_NOOP("RecordImportDialog", "yes or no")},
        {"phone", QT_TRANSLATE_NOOP("RecordImportDialog", "phone")},
        {"email", QT_TRANSLATE_NOOP("RecordImportDialog", "e-mail")},
        {"empty", QT_TRANSLATE_NOOP("RecordImportDialog", "empty")},
    };
    for (const auto &[name, word] : words)
        if (type == QLatin1String(name))
            return QCoreApplication::translate("RecordImportDialog", word);
    return type;
}

} // namespace

ImportFilePage::ImportFilePage(ImportSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(new EmptyState(theme, QStringLiteral("import")))
    , m_notice(new NoticeBar(theme))
    , m_kind(new QComboBox)
    , m_before(new PlainLabel)
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_before->setProperty("warn", true);
    m_before->setObjectName(QStringLiteral("before"));
    m_empty->setTexts(tr("Drop a file here."),
                      tr("Records come from a CSV file or a workbook (.xlsx), whatever its encoding and "
                         "separator. Nothing is taken before you have seen what becomes of it."),
                      tr("Choose a file…"));
    m_bar = new ImportFileBar(session, theme);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_notice);
    layout->addWidget(m_bar);
    layout->addWidget(makeKind());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_reading = makeReading(), 1);
    layout->addWidget(makeFound(theme), 1);
    m_empty->button()->setAutoDefault(true); // Enter opens the choice while nothing else can be done
    setFocusProxy(m_empty->button());

    connect(m_empty->button(), &QPushButton::clicked, this, &ImportFilePage::fileWanted);
    connect(m_bar, &ImportFileBar::otherFileWanted, this, &ImportFilePage::fileWanted);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (m_session.draft().hasFinding())
            isHistory() ? m_session.setHistory() : m_session.setEntity(entity());
    });
    connect(&session, &ImportSession::fileChanged, this, &ImportFilePage::show);
    connect(&session, &ImportSession::mappingChanged, this, &ImportFilePage::fill);
    connect(&session, &ImportSession::progress, m_progress, [this](int percent) {
        if (m_session.isInspecting())
            m_progress->setValue(percent);
    });
    show();
}

QWidget *ImportFilePage::makeKind()
{
    for (int i = 0; i < entityCount; ++i)
        m_kind->addItem(recordwords::kinds(Entity(i)), i);
    m_kind->addItem(importwords::changes(), historyKind);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::xs, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *label = new PlainLabel(tr("The rows are"));
    label->setProperty("second", true);
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Kind of the records"));
    m_kind->setMinimumWidth(170);
    auto *sample = new QPushButton(tr("Save a sample file…"));
    sample->setObjectName(QStringLiteral("sample"));
    sample->setProperty("quiet", true);
    sample->setAutoDefault(false);
    connect(sample, &QPushButton::clicked, this, &ImportFilePage::sampleWanted);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addWidget(sample);
    layout->addStretch(1);
    layout->addWidget(m_before);
    return row;
}

QWidget *ImportFilePage::makeReading()
{
    auto *page = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the file"));
    auto *stop = new QPushButton(tr("Stop"));
    stop->setAutoDefault(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addStretch(1);
    layout->addWidget(secondaryLabel(tr("Reading all of it, to find encoding, separator and formats…")));
    layout->addWidget(m_progress);
    layout->addWidget(stop, 0, Qt::AlignLeft);
    layout->addStretch(2);
    connect(stop, &QPushButton::clicked, &m_session, &ImportSession::cancelInspection);
    return page;
}

QWidget *ImportFilePage::makeFound(const Theme &theme)
{
    m_found = new Card(theme);
    m_found->setTitle(tr("What was found"));
    m_table = new ImportTable(theme);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Column in the file"), tr("Looks like"), tr("First values")});
    m_table->setColumnWidth(0, 220);
    m_table->setColumnWidth(1, 220);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_found->setTable(m_table);
    return m_found;
}

Entity ImportFilePage::entity() const
{
    return isHistory() ? Entity::Customer : Entity(m_kind->currentData().toInt());
}

bool ImportFilePage::isHistory() const { return m_kind->currentData().toInt() == historyKind; }

void ImportFilePage::setEntity(Entity entity) { m_kind->setCurrentIndex(m_kind->findData(int(entity))); }

void ImportFilePage::show()
{
    const bool hasFile = !m_session.draft().file.file.isEmpty();
    const bool isReading = m_session.isInspecting();
    const bool isFound = hasFile && !isReading && m_session.draft().hasFinding() && !m_session.fileError();
    m_empty->setVisible(!hasFile || (!isFound && !isReading));
    m_bar->setVisible(isFound || (hasFile && m_session.draft().hasFinding()));
    m_reading->setVisible(isReading);
    m_found->setVisible(isFound);
    if (isReading)
        m_progress->setValue(0);
    if (const auto &error = m_session.fileError())
        m_notice->show(error->toString(), error->kind == Error::Kind::Cancelled ? Tone::Warn : Tone::Bad,
                       tr("Try again"), [this] { m_session.inspect(); });
    else
        m_notice->hide();
    const auto &before = m_session.before();
    m_before->setVisible(before.has_value());
    if (before) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(before->at)).date();
        //: %1: a day, %2: "1,236 rows"
        m_before->setText(tr("Taken on %1, %2. Nothing new in it.")
                              .arg(format::date(day), tr("%Ln row(s)", nullptr, int(before->rows))));
    }
    fill();
}

void ImportFilePage::fill()
{
    const ImportDraft &draft = m_session.draft();
    if (!draft.hasFinding())
        return;
    m_kind->setCurrentIndex(m_kind->findData(draft.isHistory() ? historyKind : int(draft.entity())));
    const auto &columns = draft.columns();
    m_found->setCaption(tr("%Ln column(s)", nullptr, int(columns.size())));
    m_table->setRowCount(int(columns.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FileFinding::Column &found = columns[size_t(row)].found;
        m_table->setText(row, 0, found.title);
        const bool hasFormat = !found.format.isEmpty() && found.format != found.type;
        QString words = looksLike(found.type);
        if (hasFormat)
            words += QStringLiteral(", ") + found.format;
        if (found.ask)
            words += QStringLiteral(" ?");
        QTableWidgetItem *cell = m_table->setText(row, 1, words);
        cell->setData(ImportCellDelegate::toneRole, int(found.ask ? Tone::Warn : Tone::None));
        if (found.ask)
            cell->setToolTip(tr("It can be read in two ways; the next step asks which one is meant."));
        m_table->setText(row, 2, found.examples.join(QStringLiteral(", ")).simplified())
            ->setData(ImportCellDelegate::quietRole, true);
    }
}

} // namespace callhelm
