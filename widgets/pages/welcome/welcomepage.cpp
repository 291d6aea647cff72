#include "pages/welcome/welcomepage.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

#include "common/plainlabel.h"
#include "pages/welcome/choicebutton.h"

namespace callhelm {

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_headline(new PlainLabel)
    , m_sentence(new PlainLabel)
    , m_demo(new ChoiceButton(theme, QStringLiteral("simulator")))
    , m_import(new ChoiceButton(theme, QStringLiteral("import")))
    , m_connect(new ChoiceButton(theme, QStringLiteral("connect")))
    , m_hint(new PlainLabel)
{
    setAcceptDrops(true);
    m_headline->setFont(theme.font(Theme::Face::PageTitle));
    m_headline->setAlignment(Qt::AlignHCenter);
    for (QLabel *label : {m_sentence, m_hint}) {
        label->setProperty("second", true);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::l);
    choices->addStretch(1);
    for (ChoiceButton *choice : {m_demo, m_import, m_connect}) {
        choice->setMaximumWidth(300);
        choices->addWidget(choice, 3);
    }
    choices->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::xl);
    layout->addLayout(choices);
    layout->addSpacing(space::l);
    layout->addWidget(m_hint);
    layout->addStretch(3);
    connect(m_demo, &QAbstractButton::clicked, this, &WelcomePage::demoWanted);
    connect(m_import, &QAbstractButton::clicked, this, &WelcomePage::importWanted);
    connect(m_connect, &QAbstractButton::clicked, this, &WelcomePage::connectWanted);
    retranslate();
}

void WelcomePage::retranslate()
{
    m_headline->setText(tr("Where shall the calls come from?"));
    m_sentence->setText(tr("You can add the other sources at any time."));
    m_demo->setTexts(tr("Look around with a demo"),
                     tr("A simulated call centre with queues, agents and callers, running now. It can be "
                        "stopped at any time."));
    m_import->setTexts(
        tr("Import a log"),
        tr("The history your Asterisk has written: queue_log and call records. Callhelm shows whether the "
           "books balance, and can follow the files from then on."));
    m_connect->setTexts(
        tr("Connect to Asterisk"),
        tr("Live, over the manager interface: every queue, agent and caller as they are this second."));
    m_hint->setText(tr("Or drop queue_log or Master.csv files anywhere in this window."));
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

} // namespace callhelm
