#include "services/choicewords.h"

#include <array>

#include "base/text.h"

namespace callhelm {

namespace {

struct Words
{
    const char *choice;
    const char *words; ///< folded, separated by |, in English, Vietnamese, Russian
};

// Folded as base/text.h folds: without accents, đ as d, ё as е.
constexpr std::array table{
    Words{"won",
          "closed won|success|successful|thanh cong|chot|da chot|успешна|успешно|выиграна|закрыта успешно"},
    Words{"lost", "closed lost|failed|that bai|mat|проиграна|провал|отказ|закрыта неуспешно"},
    Words{"cancelled", "canceled|annulled|huy|da huy|bi huy|отменена|отменен|отмена|отменено"},
    Words{"open",
          "active|in progress|accepted|assigned|engaging|prospecting|qualification|qualified|proposal|"
          "negotiation|needs analysis|work in progress|reopened|dang mo|dang xu ly|mo|dang lam|"
          "открыта|открыт|в работе|открыто|активна|активен"},
    Words{"new", "queued|unassigned|not started|moi|moi tao|новая|новый|новое|не начата"},
    Words{"waiting",
          "wait|pending|on hold|hold|awaiting|awaiting user info|awaiting vendor|awaiting problem|"
          "awaiting evidence|awaiting assignment|cho|dang cho|tam dung|ожидание|ожидает|на паузе"},
    Words{"done",
          "closed|completed|resolved|complete|solved|finished|hoan thanh|da xong|xong|dong|da dong|"
          "закрыта|закрыт|выполнена|решена|завершена|готово"},
    Words{"merged", "merge|duplicate|da gop|gop|объединена"},
    Words{"resolved", "closed|done|solved|da giai quyet|dong|da dong|закрыт|решен|завершен"},
    Words{"planned", "scheduled|upcoming|len lich|du kien|da len lich|запланирована|назначена"},
    Words{"took_place",
          "took place|held|done|completed|attended|da gap|da dien ra|hoan thanh|состоялась|прошла"},
    Words{"missed", "no show|not held|did not take place|khong gap|vang mat|не состоялась|пропущена"},
    Words{"renewal", "renew|tai ky|gia han|продление"},
    Words{"upsell", "upsales|upsale|cross sell|crosssales|ban them|допродажа"},
    Words{"other", "khac|другое|прочее"},
    Words{"in", "inbound|incoming|received|den|goi den|nhan|входящий|входящее|входящая"},
    Words{"out", "outbound|outgoing|sent|di|goi di|gui|исходящий|исходящее|исходящая"},
    Words{"customer", "client|visitor|contact|user|khach|khach hang|клиент|посетитель"},
    Words{"person", "agent|employee|operator|staff|human|nhan vien|оператор|сотрудник"},
    Words{"bot", "robot|chatbot|automation|may|бот|робот"},
    Words{"chat", "livechat|messenger|zalo|facebook|telegram|tin nhan|чат"},
    Words{"email", "e-mail|mail|thu|почта|письмо"},
    Words{"sms", "text message|tin sms|смс"},
    Words{"care", "cskh|cham soc|забота"},
};

} // namespace

QString choiceFromWords(const FieldSpec &field, const QString &text)
{
    const QString wanted = fold(text);
    for (const Words &words : table) {
        const QString choice = QString::fromLatin1(words.choice);
        if (!field.choices.contains(choice))
            continue;
        const QStringList known = QString::fromUtf8(words.words).split(QLatin1Char('|'));
        if (known.contains(wanted))
            return choice;
    }
    return {};
}

} // namespace callhelm
