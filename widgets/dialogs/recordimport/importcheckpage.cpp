#include "dialogs/recordimport/importcheckpage.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/format.h"
#include "common/labels.h"
#include "common/noticebar.h"
#include "common/stattile.h"
#include "dialogs/recordimport/importoptions.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/importwords.h"
#include "dialogs/recordimport/rejectedlist.h"

namespace callhelm {

namespace {

constexpr int mostNamed = 12; ///< new words and people, each

QString listed(const QStringList &names)
{
    const QString some = names.mid(0, mostNamed).join(QStringLiteral(", "));
    const int rest = int(names.size()) - mostNamed;
    return rest > 0 ? ImportCheckPage::tr("%1 and %Ln more", nullptr, rest).arg(some) : some;
}

/// Rows that are the same record as an earlier one.
qint64 doubles(const RecordImportReport &report)
{
    return std::ranges::count_if(report.rejections, [](const RejectedRow &row) { return row.sameAs != 0; });
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

ImportCheckPage::ImportCheckPage(ImportSession &session, const Theme &theme, Prompts &prompts,
                                 QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new NoticeBar(theme))
    , m_progress(new QProgressBar)
    , m_made(new Card(theme))
    , m_remarks(secondaryLabel({}))
    , m_rejected(new RejectedList(theme, prompts))
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (StatTile *&tile : m_tiles) {
        tile = new StatTile(theme);
        tile->setFocusPolicy(Qt::NoFocus);
        tiles->addWidget(tile, 1);
    }
    m_tiles[0]->setCaption(tr("New"));
    m_tiles[1]->setCaption(tr("Known and updated"));
    m_tiles[2]->setCaption(tr("The same"));
    m_tiles[3]->setCaption(tr("Left out"));
    m_tiles[0]->setLine(tr("will be made"));
    m_tiles[1]->setLine(tr("found, and something differs"));
    m_tiles[2]->setLine(tr("found, and nothing differs"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Checking"));
    m_made->setTitle(tr("Good to know"));
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_made->addContent(scrolled(m_remarks), 1);
    auto *matching = new Card(theme);
    matching->setTitle(tr("Matching"));
    matching->addContent(scrolled(new ImportOptions(session)), 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(m_made, 4);
    below->addWidget(matching, 4);
    below->addWidget(m_rejected, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_notice);
    layout->addLayout(tiles);
    layout->addWidget(m_progress);
    layout->addLayout(below, 1);

    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    connect(&session, &ImportSession::progress, m_progress, [this](int percent) {
        if (m_session.isChecking())
            m_progress->setValue(percent);
    });
    connect(&session, &ImportSession::checkChanged, this, &ImportCheckPage::show);
    show();
}

QStringList ImportCheckPage::remarks(const RecordImportReport &report)
{
    QStringList lines;
    if (report.alsoAdded > 0)
        lines << (report.entity == Entity::Customer
                      ? tr("%Ln deal(s) will be made beside the customers.", nullptr, int(report.alsoAdded))
                      : tr("%Ln customer(s) will be made.", nullptr, int(report.alsoAdded)));
    if (const qint64 same = doubles(report); same > 0)
        lines << tr("%Ln row(s) are the same record as an earlier row and are not taken.", nullptr,
                    int(same));
    if (!report.newTerms.isEmpty()) {
        QStringList words = report.newTerms;
        std::ranges::transform(words, words.begin(), &importwords::madeTerm);
        lines << tr("New words: %1.").arg(listed(words));
    }
    if (!report.newPeople.isEmpty())
        lines << tr("New people: %1.").arg(listed(report.newPeople));
    lines << report.notes;
    return lines;
}

void ImportCheckPage::show()
{
    const RecordImportReport *report = m_session.report();
    const auto figure = [report](qint64 RecordImportReport::*count) {
        return report != nullptr ? format::number(report->*count) : format::none();
    };
    m_tiles[0]->setFigure(figure(&RecordImportReport::added));
    m_tiles[1]->setFigure(figure(&RecordImportReport::changed));
    m_tiles[2]->setFigure(figure(&RecordImportReport::same));
    m_tiles[3]->setFigure(figure(&RecordImportReport::rejected));
    m_tiles[3]->setTone(report != nullptr && report->rejected > 0 ? Tone::Bad : Tone::None);
    m_tiles[3]->setLine(report != nullptr ? tr("of %Ln row(s)", nullptr, int(report->rows)) : QString());
    m_progress->setVisible(m_session.isChecking());
    if (report == nullptr)
        m_progress->setValue(0);
    QStringList lines = report != nullptr ? remarks(*report) : QStringList();
    if (report != nullptr && lines.isEmpty())
        lines << tr("Nothing else is made.");
    lines << tr(
        "Rows with a fault are left out. All the others are taken together: should anything stop it midway, "
        "none is. The import can be undone as one.");
    m_remarks->setText(lines.join(QStringLiteral("\n\n")));
    if (report != nullptr || !m_session.isChecking())
        m_rejected->setReport(report, m_session.draft().file.file);
    if (const auto &error = m_session.checkError())
        m_notice->show(error->toString(), Tone::Bad, tr("Try again"), [this] { m_session.checkNow(); });
    else
        m_notice->hide();
}

} // namespace callhelm
