#include "dialogs/recordimport/importhint.h"

#include <algorithm>
#include <numeric>

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include "base/text.h"
#include "common/plainlabel.h"
#include "common/theme.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/importvaluesdialog.h"
#include "dialogs/recordimport/importwords.h"
#include "services/importnames.h"

namespace callhelm {

namespace {

constexpr int longestLine = 430;

/// How many letters must be added, taken away or changed.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int before = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = before + (a[i] == b[j] ? 0 : 1);
            before = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, before + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

ImportHint::ImportHint(ImportSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new PlainLabel)
    , m_first(new QPushButton)
    , m_second(new QPushButton)
{
    m_text->setWordWrap(true);
    m_first->setObjectName(QStringLiteral("hintFirst"));
    m_second->setObjectName(QStringLiteral("hintSecond"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_text);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addStretch(1);
    for (QPushButton *button : {m_first, m_second}) {
        button->setAutoDefault(false);
        button->setProperty("quiet", true);
    }
    // What is done may lead to another hint, while the old one still stands.
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (const auto run = m_firstAct.run)
            run();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const auto run = m_secondAct.run)
            run();
    });
    dress(theme);
    connect(&theme, &Theme::changed, this, [this, &theme] { dress(theme); });
    connect(&session, &ImportSession::checkChanged, this, &ImportHint::show);
    connect(&session, &ImportSession::mappingChanged, this, &ImportHint::show);
    show();
}

/// What can be done stands there like links.
void ImportHint::dress(const Theme &theme)
{
    const QString sheet = QStringLiteral("QPushButton { color: %1; font-weight: 600; padding: 6px 5px; }")
                              .arg(theme.color(Token::Accent).name());
    m_first->setStyleSheet(sheet);
    m_second->setStyleSheet(sheet);
}

void ImportHint::setActive(bool active)
{
    m_isActive = active;
    show();
}

QString ImportHint::text() const { return m_text->text(); }

QString ImportHint::likest(const QString &word, const QStringList &known)
{
    const QString wanted = fold(word);
    QString best;
    int least = int(wanted.size()) / 4 + 1; // a letter in four may differ
    for (const QString &one : known) {
        const QString text = fold(one);
        const bool isPart = text.size() >= 3 && (wanted.startsWith(text) || text.startsWith(wanted));
        const int far = isPart ? 0 : distance(wanted, text);
        if (far < least) {
            least = far;
            best = one;
        }
    }
    return best;
}

void ImportHint::say(const QString &text, bool isError, Act first, Act second)
{
    m_text->setText(text.isEmpty() ? text : QStringLiteral("! ") + text);
    m_text->setProperty(isError ? "error" : "warn", true);
    m_text->setProperty(isError ? "warn" : "error", false);
    m_text->setMinimumWidth(
        std::min(longestLine, m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2));
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_firstAct = std::move(first);
    m_secondAct = std::move(second);
    m_first->setText(m_firstAct.text);
    m_second->setText(m_secondAct.text);
    m_first->setVisible(!m_firstAct.text.isEmpty());
    m_second->setVisible(!m_secondAct.text.isEmpty());
}

void ImportHint::show()
{
    const ImportDraft &draft = m_session.draft();
    if (!m_isActive || !draft.hasFinding())
        return say({}, false);
    const QString doubled = draft.doubledField();
    if (!doubled.isEmpty()) {
        const auto field = draft.fieldCalled(doubled);
        return say(tr("Two columns become “%1”: leave one of them out.").arg(field ? field->title : doubled),
                   true);
    }
    for (const ImportDraft::Column &column : draft.columns())
        if (draft.mustChoose(column))
            return say(tr("“%1” can be read in two ways.").arg(column.found.title), false,
                       {tr("Choose which"), [this] { Q_EMIT choiceWanted(); }});
    if (draft.takenColumns() == 0)
        return say(tr("No column becomes anything yet."), false);
    if (const auto &error = m_session.checkError())
        return say(error->toString(), true, {tr("Try again"), [this] { m_session.checkNow(); }});
    if (!sayUnknown() && !sayNewTerm())
        say({}, false);
}

/// Rows that are rejected because nobody knows whom they name.
bool ImportHint::sayUnknown()
{
    const RecordImportReport *report = m_session.report();
    if (report == nullptr)
        return false;
    const ImportDraft &draft = m_session.draft();
    QStringList looked;
    for (const RejectedRow &row : report->rejections) {
        if (looked.contains(row.column))
            continue;
        looked.append(row.column);
        const int place = draft.placeOf(row.column);
        const auto spec = place < 0 ? std::nullopt : draft.specOf(draft.columns()[size_t(place)]);
        if (!spec)
            continue;
        if (spec->type == FieldType::Agent) {
            say(tr("“%1” names people whom nobody knows.").arg(row.column), false,
                {tr("Choose who is meant"), [this, place] { Q_EMIT valuesWanted(place); }},
                {tr("Make them"), [this] {
                     m_session.draft().file.mapping.people = UnknownNames::Make;
                     m_session.touch();
                 }});
            return true;
        }
        if (spec->type == FieldType::Record && spec->target == Entity::Customer
            && draft.file.mapping.customers == UnknownNames::Reject) {
            say(tr("“%1” names customers whom nobody knows.").arg(row.column), false,
                {tr("Make them"), [this] {
                     m_session.draft().file.mapping.customers = UnknownNames::Make;
                     m_session.touch();
                 }});
            return true;
        }
    }
    return false;
}

/// A word that is in no list yet: whether it is really new.
bool ImportHint::sayNewTerm()
{
    const RecordImportReport *report = m_session.report();
    if (report == nullptr)
        return false;
    const ImportDraft &draft = m_session.draft();
    for (const QString &told : report->newTerms) {
        if (m_accepted.contains(told))
            continue;
        const qsizetype colon = told.indexOf(QLatin1Char(':'));
        const QString word = told.mid(colon + 1).trimmed();
        for (int place = 0; place < int(draft.columns().size()); ++place) {
            const auto spec = draft.specOf(draft.columns()[size_t(place)]);
            if (!spec || spec->type != FieldType::Term || termListName(spec->list) != told.left(colon))
                continue;
            QStringList known;
            for (const auto &[name, title] : ImportValuesDialog::known(*spec, m_session.catalogue()))
                known << name;
            if (known.isEmpty()) // the first words of a list are no mistake
                break;
            const QString like = likest(word, known);
            Act other{tr("Take it as…"), [this, place] { Q_EMIT valuesWanted(place); }};
            if (!like.isEmpty())
                other = {tr("Take it as %1").arg(like), [this, place, word, like] {
                             m_session.draft().column(place).values[word] = like;
                             m_session.touch();
                         }};
            const Act make{tr("Make it"), [this, told] {
                               m_accepted.append(told);
                               show();
                           }};
            const auto field = draft.fieldCalled(draft.columns()[size_t(place)].field);
            //: %1: a word in the file, %2: a field such as "Stage"
            say(tr("“%1” is not yet in the list of “%2”.").arg(word, field ? field->title : QString()), false,
                other, make);
            return true;
        }
    }
    return false;
}

} // namespace callhelm
