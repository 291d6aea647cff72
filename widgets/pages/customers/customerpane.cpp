#include "pages/customers/customerpane.h"

#include <utility>

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/noticebar.h"
#include "common/plainlabel.h"
#include "dialogs/recordtext.h"
#include "pages/customers/customeracts.h"
#include "pages/customers/customerfacts.h"
#include "pages/customers/customerheader.h"
#include "pages/customers/doublestrip.h"
#include "pages/customers/noteedit.h"
#include "pages/customers/storymodel.h"
#include "pages/customers/storytabs.h"
#include "pages/customers/storyview.h"
#include "pages/customers/storywords.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {

constexpr auto gatherFor = std::chrono::milliseconds(150); // changes come in flocks
constexpr auto lookAtClock = std::chrono::minutes(1);

} // namespace

CustomerPane::CustomerPane(const CustomerServices &services, const UiContext &looks, Prompts &prompts,
                           QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_looks(looks)
    , m_acts(new CustomerActs(services, looks, prompts, *this))
    , m_stack(new QStackedLayout(this))
    , m_model(new StoryModel(this))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("customers")))
    , m_refresh(new QTimer(this))
    , m_midnight(new QTimer(this))
    , m_latestCard(this)
    , m_latestStory(this)
{
    m_content = makeContent();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(gatherFor);
    m_midnight->setInterval(lookAtClock);
    m_midnight->start();
    wire();
    retranslate();
    show(std::nullopt);
}

CustomerPane::~CustomerPane() = default;

QWidget *CustomerPane::makeContent()
{
    auto *content = new QWidget;
    m_header = new CustomerHeader(m_looks);
    m_facts = new CustomerFacts(m_looks.theme);
    m_doubles = new DoubleStrip(m_looks.theme);
    m_error = new NoticeBar(m_looks.theme);
    m_tabs = new StoryTabs(m_looks.theme);
    m_note = new NoteEdit;
    m_view = new StoryView(m_looks.theme, *m_model);
    setFocusProxy(m_view);
    m_nothing = new PlainLabel;
    m_nothing->setProperty("second", true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(0, space::xl, 0, 0);
    m_older = new PlainLabel;
    m_older->setProperty("second", true);
    m_older->hide();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_facts);
    layout->addWidget(m_doubles);
    layout->addWidget(m_tabs);
    layout->addWidget(m_error);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_older);
    return content;
}

void CustomerPane::wire()
{
    connect(&m_services.records, &RecordService::changed, m_refresh, [this] {
        if (!m_refresh->isActive())
            m_refresh->start();
    });
    connect(&m_services.records, &RecordService::catalogueChanged, this, [this] { m_refresh->start(); });
    connect(&m_services.calls, &CallQuestions::changed, m_refresh, [this] {
        if (!m_refresh->isActive() && isVisible())
            m_refresh->start();
    });
    connect(m_refresh, &QTimer::timeout, this, &CustomerPane::ask);
    connect(m_midnight, &QTimer::timeout, this, [this] {
        if (isVisible())
            showStory();
    });
    connect(&m_looks.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_empty->button(), &QPushButton::clicked, this, &CustomerPane::ask);

    connect(m_header, &CustomerHeader::dialWanted, this, [this](int place, const QString &number) {
        if (m_id)
            Q_EMIT dialWanted(*m_id, place, number, accessibleName());
    });
    connect(m_header, &CustomerHeader::taskWanted, this, &CustomerPane::newTask);
    connect(m_header, &CustomerHeader::stagesOpening, m_acts,
            [this](QMenu *menu) { m_acts->fillStages(*menu); });
    connect(m_header, &CustomerHeader::moreOpening, m_acts, [this](QMenu *menu) { m_acts->fillMore(*menu); });
    connect(m_doubles, &DoubleStrip::mergeWanted, m_acts, &CustomerActs::merge);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_model->setKind(m_tabs->kind());
        showEmptyStory();
        m_view->scrollToTop();
    });
    connect(m_note, &NoteEdit::saveWanted, this, &CustomerPane::saveNote);
    connect(m_view, &StoryView::opened, this, &CustomerPane::open);
    connect(m_view, &StoryView::doneWanted, m_acts, &CustomerActs::setDone);
    connect(m_view, &StoryView::meetingWanted, m_acts, &CustomerActs::setTookPlace);
    connect(m_view, &StoryView::removeWanted, m_acts, &CustomerActs::removeNote);
    connect(m_acts, &CustomerActs::recordWanted, this, &CustomerPane::recordWanted);
    connect(m_acts, &CustomerActs::newRecordWanted, this, &CustomerPane::newRecordWanted);
    connect(m_acts, &CustomerActs::told, this, &CustomerPane::notice);
    connect(m_acts, &CustomerActs::merged, this, &CustomerPane::merged);
    connect(m_acts, &CustomerActs::failed, this, &CustomerPane::showError);

    const auto key = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_N, &CustomerPane::focusNote);
    key(Qt::Key_T, &CustomerPane::newTask);
    key(Qt::Key_S, &CustomerPane::openStages);
}

QDate CustomerPane::today() const { return m_services.calendar.calendar().dayOf(m_services.calendar.now()); }

void CustomerPane::show(std::optional<RecordId> customer)
{
    if (customer && customer == m_id)
        return;
    if (m_id)
        m_drafts[*m_id] = m_note->text();
    m_id = customer;
    m_card.reset();
    m_story.reset();
    m_error->hide();
    m_wantsNote = false;
    m_note->setText(m_id ? m_drafts[*m_id] : QString());
    m_model->setItems({}, today());
    if (m_id)
        return ask(); // the one before stands until the answer is there
    m_latestCard.drop();
    m_latestStory.drop();
    retranslate();
    m_stack->setCurrentWidget(m_empty);
}

void CustomerPane::ask()
{
    if (!m_id)
        return;
    m_latestCard.ask(m_services.records.customer(*m_id),
                     [this](const Result<std::optional<CustomerCard>> &card) { takeCard(card); });
    m_latestStory.ask(m_services.records.story(*m_id),
                      [this](const Result<RecordStory> &story) { takeStory(story); });
}

void CustomerPane::takeCard(const Result<std::optional<CustomerCard>> &card)
{
    if (!card)
        return m_card
            ? showError(card.error(), [this] { ask(); })
            : showMissing(tr("This customer could not be read."), card.error().toString(), tr("Try again"));
    if (!*card)
        return showMissing(tr("This customer is not here."),
                           tr("They are in the bin, became part of another, or are not yours to see."));
    m_card = **card;
    const RecordText text(m_services.records.catalogue(), m_services.calendar.calendar());
    m_acts->setCustomer(*m_card);
    m_header->setCustomer(m_card->row.state, text);
    m_facts->setCustomer(*m_card, text, today());
    m_doubles->setCustomer(*m_card, text, !m_services.may || m_services.may(Act::MergeRecords));
    setAccessibleName(valueOf(text.catalogue(), m_card->row.state, Field::Name).string());
    m_stack->setCurrentWidget(m_content);
    if (std::exchange(m_wantsNote, false))
        m_note->setFocus();
    if (m_story)
        Q_EMIT shown();
}

void CustomerPane::takeStory(const Result<RecordStory> &story)
{
    if (!story) // of a customer who cannot be read either, the sentence says it
        return m_card ? showError(story.error(), [this] { ask(); }) : void();
    const bool isFirst = !m_story;
    m_story = *story;
    m_tabs->setCounts(*story);
    showStory();
    if (isFirst)
        m_view->scrollToTop();
    if (m_card)
        Q_EMIT shown();
}

void CustomerPane::showStory()
{
    if (!m_story)
        return;
    const RecordText text(m_services.records.catalogue(), m_services.calendar.calendar(), m_story->names);
    const StoryWords words(
        text, [this](QueueId id) { return m_services.calls.queueName(id); }, m_services.calendar.now());
    m_model->setItems(words.items(*m_story), today());
    m_older->setVisible(m_story->isCut);
    showEmptyStory();
}

void CustomerPane::showEmptyStory()
{
    const bool isEmpty = m_story && m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_tabs->kind() ? tr("Nothing of this kind yet.")
                                      : tr("Nothing has happened yet. Write a note, or make a task."));
}

void CustomerPane::showMissing(const QString &sentence, const QString &whatToDo, const QString &button)
{
    m_card.reset();
    m_empty->setTexts(sentence, whatToDo, button);
    m_stack->setCurrentWidget(m_empty);
}

void CustomerPane::saveNote()
{
    const QString text = m_note->text();
    if (!m_card || text.trimmed().isEmpty())
        return;
    m_note->setSaving(true);
    m_error->hide();
    m_acts->addNote(text, [this, id = *m_id](const Result<void> &saved) {
        m_note->setSaving(false);
        if (!saved && m_id == id)
            return showError(saved.error(), [this] { saveNote(); });
        if (!saved) // it stands there again as soon as that customer shows
            return Q_EMIT notice(saved.error().toString());
        m_drafts.erase(id);
        if (m_id == id)
            m_note->setText({});
    });
}

void CustomerPane::open(const StoryItem &item)
{
    if (item.kind == StoryKind::Note)
        m_acts->editNote(item);
    else if (item.kind == StoryKind::Call)
        Q_EMIT callWanted(item);
    else if (item.record.isValid())
        Q_EMIT recordWanted(item.record);
}

void CustomerPane::showError(const Error &error, std::function<void()> again)
{
    m_error->show(error.toString(), Tone::Bad, again ? tr("Try again") : QString(), again);
}

void CustomerPane::focusNote()
{
    m_wantsNote = !m_card;
    if (m_card)
        m_note->setFocus();
}

void CustomerPane::newTask()
{
    if (m_card)
        m_acts->newTask();
}

void CustomerPane::openStages()
{
    if (m_card)
        m_header->openStages();
}

void CustomerPane::setCallable(bool callable, const QString &obstacle)
{
    m_header->setCallable(callable, obstacle);
}

void CustomerPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_looks.theme);
}

void CustomerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showStory();
        m_refresh->start(); // the card's words
    }
    QWidget::changeEvent(event);
}

void CustomerPane::retranslate()
{
    if (!m_id)
        m_empty->setTexts(tr("Nobody is chosen."), tr("Choose a customer on the left to see what happened."));
    m_older->setText(tr("Older entries are not shown."));
}

} // namespace callhelm
