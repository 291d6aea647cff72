#include "pages/customers/customerheader.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/plaintext.h"
#include "common/recordformat.h"

namespace callhelm {

namespace {

constexpr int leastName = 120;
constexpr int narrow = 520;

} // namespace

CustomerHeader::CustomerHeader(const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_theme(looks.theme)
    , m_name(new ElidedLabel)
    , m_reach(new ElidedLabel)
    , m_call(new QPushButton)
    , m_task(new QPushButton)
    , m_stage(new QPushButton)
    , m_more(new QToolButton)
    , m_stages(new QMenu(this))
{
    QFont font = m_theme.font(Theme::Face::CardTitle);
    font.setPixelSize(16);
    m_name->setFont(font);
    m_name->setMinimumWidth(leastName);
    m_reach->setProperty("second", true);
    m_call->setObjectName(QStringLiteral("call"));
    m_call->setIcon(themedIcon(m_theme, QStringLiteral("calls")));
    m_task->setIcon(themedIcon(m_theme, QStringLiteral("task")));
    m_more->setIcon(themedIcon(m_theme, QStringLiteral("more")));
    auto *more = new QMenu(this);
    m_stage->setMenu(m_stages);
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setProperty("boxed", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_reach);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(words, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_task),
                            static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_more)})
        layout->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_call, &QPushButton::clicked, this, &CustomerHeader::call);
    connect(m_task, &QPushButton::clicked, this, &CustomerHeader::taskWanted);
    connect(m_stages, &QMenu::aboutToShow, this, [this] {
        m_stages->clear();
        Q_EMIT stagesOpening(m_stages);
    });
    connect(more, &QMenu::aboutToShow, this, [this, more] {
        more->clear();
        Q_EMIT moreOpening(more);
    });
    m_call->hide();
    retranslate();
}

void CustomerHeader::setCustomer(const RecordState &state, const RecordText &text)
{
    const RecordCatalogue &catalogue = text.catalogue();
    const QString name = valueOf(catalogue, state, Field::Name).string();
    m_name->setWholeText(name.isEmpty() ? tr("Without a name") : name);
    QStringList reach;
    m_numbers.clear();
    for (const std::string &phone : separateTexts(valueOf(catalogue, state, Field::Phone))) {
        const QString number = QString::fromStdString(phone);
        reach << format::phone(number);
        m_numbers << number;
    }
    for (const std::string &address : separateTexts(valueOf(catalogue, state, Field::Email)))
        reach << QString::fromStdString(address);
    m_reach->setWholeText(reach.join(QStringLiteral(" · ")));
    m_reach->setToolTip(plainToolTip(reach.join(u'\n')));
    m_reach->setVisible(!reach.isEmpty());
    showButtons();
}

void CustomerHeader::setCallable(bool callable, const QString &obstacle)
{
    m_callable = callable;
    m_obstacle = obstacle;
    showButtons();
}

void CustomerHeader::openStages() { m_stage->showMenu(); }

void CustomerHeader::call()
{
    if (m_numbers.size() == 1)
        return Q_EMIT dialWanted(0, m_numbers.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int place = 0; place < m_numbers.size(); ++place)
        connect(menu->addAction(format::phone(m_numbers.at(place))), &QAction::triggered, this,
                [this, place] { Q_EMIT dialWanted(place, m_numbers.value(place)); });
    menu->popup(m_call->mapToGlobal(QPoint(0, m_call->height())));
}

void CustomerHeader::showButtons()
{
    m_call->setVisible(m_callable && !m_numbers.isEmpty());
    m_call->setEnabled(m_obstacle.isEmpty());
    m_call->setToolTip(!m_obstacle.isEmpty() ? plainToolTip(m_obstacle)
                           : m_isNarrow      ? tr("Call")
                                             : QString());
}

void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        retranslate();
}

void CustomerHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CustomerHeader::retranslate()
{
    m_call->setText(m_isNarrow ? QString() : tr("Call"));
    m_call->setAccessibleName(tr("Call"));
    showButtons();
    m_task->setText(m_isNarrow ? QString() : tr("Task…"));
    m_task->setAccessibleName(tr("Task…"));
    m_task->setToolTip(tr("New task (T)"));
    m_stage->setText(tr("Change stage"));
    m_stage->setToolTip(tr("Change stage (S)"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

} // namespace callhelm
