#include "dialogs/recordimport/importtakepage.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/noticebar.h"
#include "common/plainlabel.h"
#include "dialogs/recordimport/importcheckpage.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/rejectedlist.h"

namespace callhelm {

ImportTakePage::ImportTakePage(ImportSession &session, const Theme &theme, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_notice(new NoticeBar(theme))
    , m_picture(new PlainLabel)
    , m_headline(new PlainLabel)
    , m_text(secondaryLabel({}))
    , m_progress(new QProgressBar)
    , m_show(new QPushButton(tr("Show them")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_rejected(new RejectedList(theme, prompts))
{
    m_show->setObjectName(QStringLiteral("showThem"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setToolTip(tr("Takes the whole import back, as long as nothing was built on it"));
    m_headline->setFont(theme.font(Theme::Face::PageTitle));
    m_headline->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Taking the file"));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    for (QPushButton *button : {m_show, m_undo}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    auto *told = new QVBoxLayout;
    told->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    told->setSpacing(space::m);
    told->addStretch(1);
    told->addWidget(m_picture);
    told->addWidget(m_headline);
    told->addWidget(m_progress);
    told->addWidget(m_text);
    told->addLayout(acts);
    told->addStretch(2);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(space::m);
    parts->addLayout(told, 3);
    parts->addWidget(m_rejected, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_notice);
    layout->addLayout(parts, 1);

    connect(m_show, &QPushButton::clicked, this, &ImportTakePage::showWanted);
    connect(m_undo, &QPushButton::clicked, &session, &ImportSession::undo);
    connect(&session, &ImportSession::takingChanged, this, &ImportTakePage::show);
    connect(&session, &ImportSession::progress, m_progress, [this](int percent) {
        if (!m_session.isTaking())
            return;
        m_progress->setValue(percent);
        if (m_session.isCommitting())
            m_text->setText(tr("All was read and is being stored; it cannot be cancelled any more."));
    });
    show();
}

QString ImportTakePage::headline() const { return m_headline->text() + u'\n' + m_text->text(); }

void ImportTakePage::showCancelling(bool isInTime)
{
    m_text->setText(isInTime ? tr("Cancelling…")
                             : tr("All was read and is being stored; it cannot be cancelled any more."));
}

void ImportTakePage::setPicture(const QString &icon, Token token)
{
    m_picture->setPixmap(themedIcon(m_theme, icon, token).pixmap(QSize(32, 32), devicePixelRatioF()));
}

void ImportTakePage::show()
{
    const bool isTaking = m_session.isTaking();
    const RecordImportReport *result = m_session.result();
    m_progress->setVisible(isTaking);
    m_picture->setVisible(!isTaking);
    m_show->setVisible(result != nullptr && !m_session.isUndone() && result->added + result->changed > 0);
    m_undo->setVisible(result != nullptr && !m_session.isUndone() && result->batch.isValid()
                       && result->added + result->changed + result->alsoAdded > 0);
    m_undo->setEnabled(!m_session.isUndoing());
    const bool hasRejected = result != nullptr && result->rejected > 0;
    m_rejected->setVisible(hasRejected);
    m_rejected->setTitle(tr("Rows that were not taken"));
    m_rejected->setReport(result, m_session.draft().file.file);
    if (const auto &error = m_session.undoError())
        m_notice->show(error->toString(), Tone::Bad, tr("Try again"), [this] { m_session.undo(); });
    else
        m_notice->hide();
    if (isTaking) {
        m_headline->setText(tr("Taking %1").arg(QFileInfo(m_session.draft().file.file).fileName()));
        m_text->setText(tr("Nothing changes until all of it is read."));
        m_progress->setValue(0);
        return;
    }
    showResult();
}

void ImportTakePage::showResult()
{
    const RecordImportReport *result = m_session.result();
    if (const auto &error = m_session.takeError()) {
        const bool isStopped = error->kind == Error::Kind::Cancelled;
        setPicture(isStopped ? QStringLiteral("info") : QStringLiteral("error"),
                   isStopped ? Token::TextSecond : Token::Bad);
        m_headline->setText(isStopped ? tr("Cancelled") : tr("Nothing could be taken"));
        m_text->setText(isStopped ? tr("Nothing was taken: the store is as it was.")
                                  : error->toString() + u'\n' + tr("The store is as it was."));
        return;
    }
    if (result == nullptr) {
        m_headline->clear();
        m_text->clear();
        return;
    }
    if (m_session.isUndone()) {
        setPicture(QStringLiteral("info"), Token::TextSecond);
        m_headline->setText(tr("Undone"));
        m_text->setText(tr("The whole import was taken back: the store is as it was."));
        return;
    }
    setPicture(QStringLiteral("ok"), Token::Good);
    const qint64 rows = result->rows - result->rejected;
    m_headline->setText(result->added + result->changed > 0 ? tr("%Ln row(s) taken", nullptr, int(rows))
                                                            : tr("Nothing new: all of it was known before"));
    QStringList parts;
    parts << tr("%Ln new", nullptr, int(result->added))
          << tr("%Ln known and updated", nullptr, int(result->changed))
          << tr("%Ln the same", nullptr, int(result->same))
          << tr("%Ln not taken", nullptr, int(result->rejected));
    QStringList lines{parts.join(QStringLiteral(" · "))};
    if (result->alsoAdded > 0)
        lines << (result->entity == Entity::Customer
                      ? tr("%Ln deal(s) were made beside the customers.", nullptr, int(result->alsoAdded))
                      : tr("%Ln customer(s) were made.", nullptr, int(result->alsoAdded)));
    lines << result->notes;
    m_text->setText(lines.join(u'\n'));
}

} // namespace callhelm
