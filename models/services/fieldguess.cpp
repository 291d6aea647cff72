#include "services/fieldguess.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace callhelm {

namespace {

struct Titles
{
    const char *field;
    const char *titles; ///< folded, separated by |
};

// Folded as base/text.h folds: without accents, đ as d, ё as е; `_` and `-` are blanks.
constexpr std::array table{
    Titles{
        "id",
        "id|ma|ma khach hang|ma kh|customer id|lead id|leadid|number|no|so|ticket id|ticket number|case id|"
        "opportunity id|deal id|order id|код|номер|ид|идентификатор|артикул"},
    Titles{
        "name",
        "name|full name|customer|customer name|company|company name|account|account name|ten|ho ten|"
        "ho va ten|ten khach hang|khach hang|cong ty|ten cong ty|lead name|last name|deal name|opportunity|"
        "potential name|имя|фио|название|наименование|клиент|компания|организация"},
    Titles{"phone",
           "phone|phones|mobile|mobile phone|telephone|tel|phone number|cell|sdt|so dien thoai|dien thoai|"
           "di dong|so dt|телефон|телефоны|мобильный|номер телефона|тел"},
    Titles{"email", "email|e mail|email address|mail|thu dien tu|hop thu|почта|эл почта|электронная почта"},
    Titles{"owner",
           "owner|lead owner|account owner|deal owner|sales agent|agent|assigned to|responsible|"
           "nguoi phu trach|phu trach|nhan vien|nv phu trach|sale|ответственный|менеджер|исполнитель"},
    Titles{"pool", "pool|kho|kho du lieu|база|пул"},
    Titles{"stage",
           "stage|lead status|deal stage|sales stage|pipeline stage|buoc|giai doan|trang thai|этап|стадия"},
    Titles{"source", "source|lead source|nguon|nguon khach|источник"},
    Titles{"channel", "channel|kenh|contact type|канал"},
    Titles{"province",
           "province|city|region|state|tinh|tinh thanh|thanh pho|dia phuong|регион|город|область"},
    Titles{"country", "country|quoc gia|nuoc|страна"},
    Titles{"note", "note|notes|comment|comments|description|ghi chu|mo ta|примечание|комментарий|заметка"},
    Titles{"created",
           "created|created at|created time|creation date|date created|created on|opened at|engage date|"
           "ngay tao|tao luc|thoi gian tao|дата создания|создан|создано"},
    Titles{"updated",
           "updated|updated at|modified|modified time|last modified|sys updated at|problem change date time|"
           "ngay cap nhat|cap nhat|изменено|дата изменения|обновлено"},
    Titles{"by", "by|created by|updated by|nguoi tao|автор изменения|кем"},
    Titles{"customer",
           "customer|customer name|account|account name|company|company name|client|contact|caller|khach "
           "hang|ma khach hang|клиент|контакт"},
    Titles{"status",
           "status|state|deal stage|incident state|task status|trang thai|tinh trang|статус|состояние"},
    Titles{"amount",
           "amount|value|close value|deal value|total|sum|revenue|price|doanh thu|gia tri|so tien|thanh tien|"
           "tong tien|сумма|стоимость|выручка"},
    Titles{"currency", "currency|tien te|loai tien|валюта"},
    Titles{"product", "product|san pham|товар|продукт"},
    Titles{"closed", "closed|close date|closed at|closing date|ngay chot|ngay dong|дата закрытия|закрыта"},
    Titles{"performer", "performer|seller|nguoi thuc hien|nguoi ban|исполнитель|продавец"},
    Titles{"at", "at|date|time|when|datetime|ngay|gio|thoi gian|дата|время"},
    Titles{"kind", "kind|type|loai|loai don|тип|вид"},
    Titles{"discount", "discount|giam gia|chiet khau|скидка"},
    Titles{"type", "type|task type|loai|loai viec|тип"},
    Titles{"text", "text|subject|title|content|message|body|comment|noi dung|tieu de|текст|тема|сообщение"},
    Titles{"due", "due|due date|deadline|han|han chot|ngay het han|срок|дедлайн"},
    Titles{"done",
           "done|completed at|resolved at|done at|hoan thanh|ngay hoan thanh|выполнено|дата выполнения"},
    Titles{"author", "author|created by|nguoi viet|tac gia|автор"},
    Titles{"parent", "parent|parent ticket|parent id|ticket cha|родительская заявка"},
    Titles{"subject", "subject|title|summary|topic|chu de|tieu de|тема|заголовок"},
    Titles{"priority", "priority|impact|muc do|uu tien|muc uu tien|приоритет|важность"},
    Titles{"first_response", "first response|first response at|phan hoi dau|первый ответ"},
    Titles{"opened", "opened|opened at|start|started|mo luc|bat dau|открыт|начало"},
    Titles{"resolved", "resolved|resolved at|closed at|giai quyet luc|решен|закрыт"},
    Titles{"direction", "direction|chieu|huong|направление"},
    Titles{"agent", "agent|operator|employee|nhan vien|оператор|сотрудник"},
    Titles{"score", "score|rating|satisfaction|satisfaction rating|csat|stars|diem|danh gia|оценка|балл"},
    Titles{"call", "call|call id|uniqueid|ma cuoc goi|cuoc goi|звонок|ид звонка"},
    Titles{"survey", "survey|khao sat|опрос"},
};

// Of a history.
constexpr std::array historyTable{
    Titles{"entity", "entity|object|kind|table|doi tuong|loai|объект|сущность|тип записи"},
    Titles{"record", "record|record id|id|ma|ban ghi|запись|ид записи|номер"},
    Titles{"field", "field|property|attribute|truong|поле|свойство"},
    Titles{"from", "from|old|old value|from value|before|tu|gia tri cu|из|было|старое значение"},
    Titles{"to", "to|new|new value|to value|after|thanh|gia tri moi|в|стало|новое значение"},
    Titles{"by", "by|changed by|user|who|nguoi sua|nguoi thay doi|кто|кем|автор изменения"},
    Titles{"at", "at|changed at|time|date|when|luc|thoi gian|ngay|время|дата|когда"},
};

QString plainTitle(const QString &title)
{
    QString text = fold(title);
    for (QChar &c : text)
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    return text.simplified();
}

bool isTitleOf(const char *field, const QString &plain)
{
    for (const Titles &titles : table)
        if (QLatin1String(titles.field) == QLatin1String(field))
            return QString::fromUtf8(titles.titles).split(QLatin1Char('|')).contains(plain);
    return false;
}

bool fitsType(FieldType field, const QString &type)
{
    const bool isTime
        = type == QLatin1String("date") || type == QLatin1String("datetime") || type == QLatin1String("time");
    const bool isNumber = type == QLatin1String("integer") || type == QLatin1String("number");
    switch (field) {
    case FieldType::Time:
    case FieldType::Date:
        return isTime;
    case FieldType::Money:
    case FieldType::Number:
        return isNumber;
    case FieldType::Phones:
        return type != QLatin1String("email") && !isTime;
    default:
        return true;
    }
}

bool hasField(const EntitySpec &entity, const QString &name)
{
    return name == QLatin1String("id") || name == QLatin1String("created") || name == QLatin1String("updated")
        || name == QLatin1String("by") || entity.find(name) != nullptr;
}

FieldType typeOf(const EntitySpec &entity, const QString &name)
{
    if (name == QLatin1String("created") || name == QLatin1String("updated"))
        return FieldType::Time;
    const FieldSpec *field = entity.find(name);
    return field != nullptr ? field->type : FieldType::Text;
}

} // namespace

QString guessedField(const EntitySpec &entity, const QString &title, const QString &type,
                     const QStringList &taken)
{
    const QString wanted = plainTitle(title);
    for (const FieldSpec &field : entity.fields) // own fields, and names as exports have them
        if (wanted == plainTitle(field.title.isEmpty() ? QString::fromLatin1(field.name) : field.title)
            && !taken.contains(QString::fromLatin1(field.name)) && fitsType(field.type, type))
            return QString::fromLatin1(field.name);
    // Whoever has a name of their own and belongs to a customer is not called by the customer's.
    const bool isOfCustomer = hasField(entity, QStringLiteral("customer"));
    for (const Titles &titles : table) {
        const QString field = QString::fromLatin1(titles.field);
        if (isOfCustomer && field == QLatin1String("name") && isTitleOf("customer", wanted))
            continue;
        if (taken.contains(field) || !hasField(entity, field) || !fitsType(typeOf(entity, field), type))
            continue;
        if (QString::fromUtf8(titles.titles).split(QLatin1Char('|')).contains(wanted))
            return field;
    }
    const auto free = [&](const char *field) {
        return hasField(entity, QString::fromLatin1(field)) && !taken.contains(QString::fromLatin1(field));
    };
    if (type == QLatin1String("phone") && free("phone"))
        return QStringLiteral("phone");
    if (type == QLatin1String("email") && free("email"))
        return QStringLiteral("email");
    return {};
}

QString guessedHistoryColumn(const QString &title, const QStringList &taken)
{
    const QString plain = plainTitle(title);
    for (const Titles &titles : historyTable) {
        const QString name = QString::fromLatin1(titles.field);
        if (!taken.contains(name) && QString::fromUtf8(titles.titles).split(QLatin1Char('|')).contains(plain))
            return name;
    }
    return {};
}

bool isHistory(const QStringList &titles)
{
    QStringList taken;
    for (const QString &title : titles)
        if (const QString name = guessedHistoryColumn(title, taken); !name.isEmpty())
            taken.append(name);
    const QStringList needed{QStringLiteral("entity"), QStringLiteral("record"), QStringLiteral("field"),
                             QStringLiteral("to"), QStringLiteral("at")};
    return std::ranges::all_of(needed, [&taken](const QString &name) { return taken.contains(name); });
}

const EntitySpec &guessedEntity(const RecordSchema &schema, const QStringList &titles,
                                const QStringList &types)
{
    const EntitySpec *best = &schema.of(Entity::Customer);
    qsizetype most = -1;
    for (const EntitySpec &entity : schema.entities()) {
        QStringList taken;
        for (qsizetype i = 0; i < titles.size(); ++i)
            if (const QString field = guessedField(entity, titles[i], types.value(i), taken);
                !field.isEmpty())
                taken.append(field);
        if (taken.size() > most) {
            most = taken.size();
            best = &entity;
        }
    }
    return *best;
}

} // namespace callhelm
