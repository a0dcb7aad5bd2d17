<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessPart</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>holds the key</source>
        <translation>لديه المفتاح</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>لا يمكنه الفتح</translation>
    </message>
    <message>
        <source>Choose an account to see what it waits for</source>
        <translation>اختر حساباً لترى ما ينتظره</translation>
    </message>
    <message>
        <source>{name} · {role} · access ended on {day}</source>
        <translation>{name} · {role} · انتهى الوصول في {day}</translation>
    </message>
    <message>
        <source>A role is a set of keys. Whoever coordinates adds the accounts; you can give the keys you hold to those who wait for them.</source>
        <translation>الدور مجموعة مفاتيح. التنسيق يضيف الحسابات، ويمكنك إعطاء ما لديك من مفاتيح لمن ينتظرها.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You hold every one of them.</source>
        <translation>الدور مجموعة مفاتيح. لديك المفاتيح كلها.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold them. Who can: {holders}.</source>
        <translation>الدور مجموعة مفاتيح. لا يمكنك إعطاء مفاتيح {keys} لأنها ليست لديك. من يمكنه ذلك: {holders}.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold it. Who can: {holders}.</source>
        <translation>الدور مجموعة مفاتيح. لا يمكنك إعطاء مفتاح {keys} لأنه ليس لديك. من يمكنه ذلك: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Account and keys</source>
        <translation>الحساب والمفاتيح</translation>
    </message>
    <message>
        <source>{name} still opens this case file until {day}.</source>
        <translation>يبقى بإمكان {name} فتح هذه الخزنة حتى {day}.</translation>
    </message>
    <message>
        <source>Others have still to take over from {name} first.</source>
        <translation>على آخرين أولاً أن يتولّوا متابعة ملفات {name}.</translation>
    </message>
    <message>
        <source>Remove the account…</source>
        <translation>إزالة الحساب…</translation>
    </message>
    <message>
        <source>Whoever coordinates removes the account, on Team.</source>
        <translation>التنسيق يزيل الحساب، من «الفريق».</translation>
    </message>
    <message>
        <source>Removed, {name} opens nothing here any more. New keys: {keys}.</source>
        <translation>بعد إزالة الحساب لا يمكن لـ {name} فتح أي شيء هنا. مفاتيح جديدة: {keys}.</translation>
    </message>
    <message>
        <source>You cannot renew {keys}: you do not hold it. Who can, after unlocking: {holders}.</source>
        <translation>لا يمكنك تجديد {keys} لأن المفتاح ليس لديك. من يمكنه ذلك بعد فتح القفل: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can never be read again.</source>
        <translation>
            <numerusform>لا مسودات تضيع قراءتها.</numerusform>
            <numerusform>مسودة واحدة لن يمكن قراءتها أبداً.</numerusform>
            <numerusform>مسودتان لن يمكن قراءتهما أبداً.</numerusform>
            <numerusform>%n مسودات لن يمكن قراءتها أبداً.</numerusform>
            <numerusform>%n مسودة لن يمكن قراءتها أبداً.</numerusform>
            <numerusform>%n مسودة لن يمكن قراءتها أبداً.</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} has read or copied already cannot be taken back.</source>
        <translation>ما سبق أن قرأه {name} أو نسخه لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>The account of {name} was removed on {day}.</source>
        <translation>أُزيل حساب {name} في {day}.</translation>
    </message>
    <message>
        <source>What they wrote stays theirs.</source>
        <translation>ما كُتب من هذا الحساب يبقى باسم صاحبه.</translation>
    </message>
    <message>
        <source>Remove the account of {name}? It cannot be brought back.</source>
        <translation>إزالة حساب {name}؟ لا يمكن إعادته بعد ذلك.</translation>
    </message>
    <message>
        <source>One envelope per line, to renew every key now. Not kept.</source>
        <translation>مظروف واحد في كل سطر، لتجديد كل المفاتيح الآن. لا تُحفظ الكلمات.</translation>
    </message>
    <message>
        <source>Recovery words, if they are at hand</source>
        <translation>كلمات الاسترداد، إن كانت في متناولك</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Done: new keys for {keys}.</source>
        <translation>تم. مفاتيح جديدة: {keys}.</translation>
    </message>
    <message>
        <source>{keys} still waits: whoever holds it renews it after unlocking.</source>
        <translation>ما زال بانتظار التجديد: {keys}. يجدده من لديه المفتاح بعد فتح القفل.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Give the missing keys</source>
        <translation>إعطاء المفاتيح الناقصة</translation>
    </message>
    <message>
        <source>Use the recovery words…</source>
        <translation>استعمال كلمات الاسترداد…</translation>
    </message>
    <message>
        <source>One envelope per line. The words are not kept.</source>
        <translation>مظروف واحد في كل سطر. لا تُحفظ الكلمات.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>إزالة هذا الحساب…</translation>
    </message>
    <message>
        <source>Renew the keys I hold</source>
        <translation>تجديد مفاتيحي</translation>
    </message>
    <message>
        <source>The recovery words open every compartment. They are kept in an envelope, never on a laptop.</source>
        <translation>كلمات الاسترداد تفتح الأقسام كلها. تُحفظ في مظروف، ولا تُحفظ أبداً على حاسوب.</translation>
    </message>
    <message>
        <source>{name} holds every key of the role “{role}”.</source>
        <translation>لدى {name} كل مفاتيح الدور «{role}».</translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. You hold: {mine}.</source>
        <translation>ما ينتظره {name}: {keys}. ما لديك منها: {mine}.</translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. Who can give it: {holders}.</source>
        <translation>ما ينتظره {name}: {keys}. من يمكنه إعطاؤها: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>{name} has new keys, and still waits for: {keys}.</source>
        <translation>حصل {name} على مفاتيح جديدة، وما زال ينتظر: {keys}.</translation>
    </message>
    <message>
        <source>{name} now holds every key of the role.</source>
        <translation>صارت لدى {name} كل مفاتيح الدور.</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As the team says it; with your phrase it opens the case file.</source>
        <translation>كما يناديك الفريق. مع عبارتك يفتح الخزنة.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>A role is a set of keys: it opens what its work needs, no more.</source>
        <translation>الدور مجموعة مفاتيح: يفتح ما يحتاجه العمل، لا أكثر.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Opens: {compartments}.</source>
        <translation>يفتح: {compartments}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Addendum</name>
    <message>
        <source>Addendum of {day}, {author}</source>
        <translation>تكملة بتاريخ {day}، {author}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>الأجندة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما يخصني</translation>
    </message>
    <message>
        <source>The team’s</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>لا شيء مقرر.</translation>
    </message>
    <message>
        <source>Tasks, follow-ups, appointments and deadlines appear here.</source>
        <translation>تظهر هنا المهام والمتابعات والمواعيد والآجال.</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>What you will be able to read</source>
        <translation>ما ستتمكن من قراءته</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>comes with it</source>
        <translation>يصل</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>لا يصل</translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation>محجوب، مع السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Can be opened until</source>
        <translation>يمكن فتحها حتى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقاً</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of it: {reason}</source>
        <translation>ليس كله: {reason}</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>جزئياً</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message numerus="yes">
        <source>With this you answer for %n case(s).</source>
        <translation>
            <numerusform>بهذا لا تنتقل إليك أي عهدة.</numerusform>
            <numerusform>بهذا تنتقل إليك عهدة ملف واحد.</numerusform>
            <numerusform>بهذا تنتقل إليك عهدة ملفين.</numerusform>
            <numerusform>بهذا تنتقل إليك عهدة %n ملفات.</numerusform>
            <numerusform>بهذا تنتقل إليك عهدة %n ملفاً.</numerusform>
            <numerusform>بهذا تنتقل إليك عهدة %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} hands them over to you, and keeps them read-only until your receipt is there. Refuse where you cannot take them on.</source>
        <translation>التسليم من {name}، وتبقى هناك للقراءة فقط إلى حين وصول إيصالك. ارفض إن لم يمكنك تولّيها.</translation>
    </message>
    <message numerus="yes">
        <source>You get a copy of %n case(s).</source>
        <translation>
            <numerusform>لا تستلم نسخة من أي ملف.</numerusform>
            <numerusform>تستلم نسخة من ملف واحد.</numerusform>
            <numerusform>تستلم نسخة من ملفين.</numerusform>
            <numerusform>تستلم نسخة من %n ملفات.</numerusform>
            <numerusform>تستلم نسخة من %n ملفاً.</numerusform>
            <numerusform>تستلم نسخة من %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{other} is to take them over; you can read them.</source>
        <translation>العهدة تنتقل إلى {other}؛ ويمكنك قراءتها.</translation>
    </message>
    <message>
        <source>Somebody you do not know</source>
        <translation>شخص لا تعرفه</translation>
    </message>
    <message>
        <source>{name} goes on answering for them.</source>
        <translation>تبقى في عهدة {name}.</translation>
    </message>
    <message>
        <source>Adding it again changes nothing, and gives the same receipt.</source>
        <translation>إضافتها من جديد لا تغيّر شيئاً، وتعطي الإيصال نفسه.</translation>
    </message>
    <message>
        <source>You opened this bundle already.</source>
        <translation>سبق أن فتحت هذه الحزمة.</translation>
    </message>
    <message>
        <source>If {name} has read your answer, they hold the cases again: ask them before you take it in after all.</source>
        <translation>إذا وصل جوابك إلى {name}، فقد عادت الملفات إلى عهدته: اسأل قبل إضافتها رغم ذلك.</translation>
    </message>
    <message>
        <source>You refused this bundle.</source>
        <translation>رفضت هذه الحزمة.</translation>
    </message>
    <message>
        <source>The signature is the one on the card of {name}, but nobody has compared the digits of that card yet.</source>
        <translation>التوقيع هو نفسه على بطاقة {name}، لكن لم يقارن أحد أرقام هذه البطاقة بعد.</translation>
    </message>
    <message>
        <source>It holds what is new since a bundle that was never opened here. Ask {name} for that one too.</source>
        <translation>فيها الجديد منذ حزمة لم تُفتح هنا قط. اطلب تلك الحزمة أيضاً من {name}.</translation>
    </message>
    <message>
        <source>Something before it is missing.</source>
        <translation>ينقص شيء قبل هذه الحزمة.</translation>
    </message>
    <message>
        <source>The case file of {name} seems to have been put back to an older day: something newer may be missing in it. Ask them.</source>
        <translation>يبدو أن خزنة {name} أُعيدت إلى يوم أقدم: ربما ينقصها شيء أحدث. اسأل {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these cases you have already: what is new is added to them.</source>
        <translation>
            <numerusform>ليس لديك أي من هذه الملفات.</numerusform>
            <numerusform>لديك من قبل ملف واحد منها: يُضاف إليه الجديد.</numerusform>
            <numerusform>لديك من قبل ملفان منها: يُضاف إليهما الجديد.</numerusform>
            <numerusform>لديك من قبل %n ملفات منها: يُضاف إليها الجديد.</numerusform>
            <numerusform>لديك من قبل %n ملفاً منها: يُضاف إليها الجديد.</numerusform>
            <numerusform>لديك من قبل %n ملف منها: يُضاف إليها الجديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be erased here too, as {name} asks, where their role may ask it.</source>
        <translation>
            <numerusform>لن يُمحى أي ملف هنا بطلب من {name}.</numerusform>
            <numerusform>سيُمحى ملف واحد نهائياً هنا أيضاً، بطلب من {name}، إذا كان الدور يتيح ذلك.</numerusform>
            <numerusform>سيُمحى ملفان نهائياً هنا أيضاً، بطلب من {name}، إذا كان الدور يتيح ذلك.</numerusform>
            <numerusform>ستُمحى %n ملفات نهائياً هنا أيضاً، بطلب من {name}، إذا كان الدور يتيح ذلك.</numerusform>
            <numerusform>سيُمحى %n ملفاً نهائياً هنا أيضاً، بطلب من {name}، إذا كان الدور يتيح ذلك.</numerusform>
            <numerusform>سيُمحى %n ملف نهائياً هنا أيضاً، بطلب من {name}، إذا كان الدور يتيح ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay with the sender because your role may not read them: {names}.</source>
        <translation>
            <numerusform>لم تبقَ مُدخلات لدى المرسل: {names}.</numerusform>
            <numerusform>بقي مُدخل واحد لدى المرسل لأن دورك لا يسمح بقراءته: {names}.</numerusform>
            <numerusform>بقي مُدخلان لدى المرسل لأن دورك لا يسمح بقراءتهما: {names}.</numerusform>
            <numerusform>بقيت %n مُدخلات لدى المرسل لأن دورك لا يسمح بقراءتها: {names}.</numerusform>
            <numerusform>بقي %n مُدخلاً لدى المرسل لأن دورك لا يسمح بقراءتها: {names}.</numerusform>
            <numerusform>بقي %n مُدخل لدى المرسل لأن دورك لا يسمح بقراءتها: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent because the sender cannot open them: {names}.</source>
        <translation>
            <numerusform>لا مُدخلات تعذّر إرسالها: {names}.</numerusform>
            <numerusform>تعذّر إرسال مُدخل واحد لأن المرسل لا يمكنه فتحه: {names}.</numerusform>
            <numerusform>تعذّر إرسال مُدخلين لأن المرسل لا يمكنه فتحهما: {names}.</numerusform>
            <numerusform>تعذّر إرسال %n مُدخلات لأن المرسل لا يمكنه فتحها: {names}.</numerusform>
            <numerusform>تعذّر إرسال %n مُدخلاً لأن المرسل لا يمكنه فتحها: {names}.</numerusform>
            <numerusform>تعذّر إرسال %n مُدخل لأن المرسل لا يمكنه فتحها: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay because the person did not agree to sending them: {names}.</source>
        <translation>
            <numerusform>لم تبقَ مُدخلات: {names}.</numerusform>
            <numerusform>بقي مُدخل واحد لأن الشخص لم يوافق على إرساله: {names}.</numerusform>
            <numerusform>بقي مُدخلان لأن الشخص لم يوافق على إرسالهما: {names}.</numerusform>
            <numerusform>بقيت %n مُدخلات لأن الشخص لم يوافق على إرسالها: {names}.</numerusform>
            <numerusform>بقي %n مُدخلاً لأن الشخص لم يوافق على إرسالها: {names}.</numerusform>
            <numerusform>بقي %n مُدخل لأن الشخص لم يوافق على إرسالها: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discreet entries stay with the sender: {names}.</source>
        <translation>
            <numerusform>لم تبقَ مُدخلات متكتَّم عليها لدى المرسل: {names}.</numerusform>
            <numerusform>بقي مُدخل واحد متكتَّم عليه لدى المرسل: {names}.</numerusform>
            <numerusform>بقي مُدخلان متكتَّم عليهما لدى المرسل: {names}.</numerusform>
            <numerusform>بقيت %n مُدخلات متكتَّم عليها لدى المرسل: {names}.</numerusform>
            <numerusform>بقي %n مُدخلاً متكتَّماً عليها لدى المرسل: {names}.</numerusform>
            <numerusform>بقي %n مُدخل متكتَّم عليها لدى المرسل: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay because they are for named people only: {names}.</source>
        <translation>
            <numerusform>لم تبقَ مُدخلات: {names}.</numerusform>
            <numerusform>بقي مُدخل واحد لأنه لأشخاص محددين فقط: {names}.</numerusform>
            <numerusform>بقي مُدخلان لأنهما لأشخاص محددين فقط: {names}.</numerusform>
            <numerusform>بقيت %n مُدخلات لأنها لأشخاص محددين فقط: {names}.</numerusform>
            <numerusform>بقي %n مُدخلاً لأنها لأشخاص محددين فقط: {names}.</numerusform>
            <numerusform>بقي %n مُدخل لأنها لأشخاص محددين فقط: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay because the sender left them out: {names}.</source>
        <translation>
            <numerusform>لم تبقَ مُدخلات: {names}.</numerusform>
            <numerusform>بقي مُدخل واحد لأن المرسل استبعده: {names}.</numerusform>
            <numerusform>بقي مُدخلان لأن المرسل استبعدهما: {names}.</numerusform>
            <numerusform>بقيت %n مُدخلات لأن المرسل استبعدها: {names}.</numerusform>
            <numerusform>بقي %n مُدخلاً لأن المرسل استبعدها: {names}.</numerusform>
            <numerusform>بقي %n مُدخل لأن المرسل استبعدها: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>You opened this bundle already: nothing changed.</source>
        <translation>سبق أن فتحت هذه الحزمة: لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>لا ملفات جديدة</numerusform>
            <numerusform>ملف جديد واحد</numerusform>
            <numerusform>ملفان جديدان</numerusform>
            <numerusform>%n ملفات جديدة</numerusform>
            <numerusform>%n ملفاً جديداً</numerusform>
            <numerusform>%n ملف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {cases}, {entries}.</source>
        <translation>أُضيف: {cases}، {entries}.</translation>
    </message>
    <message>
        <source>Added: {cases}, {entries}. You answer for them now.</source>
        <translation>أُضيف: {cases}، {entries}. صارت الآن في عهدتك.</translation>
    </message>
    <message>
        <source>Added to cases you had already: {entries}.</source>
        <translation>أُضيف إلى ملفات لديك من قبل: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer versions</source>
        <translation>
            <numerusform>لا نسخ أحدث</numerusform>
            <numerusform>نسخة أحدث واحدة</numerusform>
            <numerusform>نسختان أحدث</numerusform>
            <numerusform>%n نسخ أحدث</numerusform>
            <numerusform>%n نسخة أحدث</numerusform>
            <numerusform>%n نسخة أحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to entries you had already: {versions}.</source>
        <translation>أُضيف إلى مُدخلات لديك من قبل: {versions}.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) erased here too, as they asked.</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف هنا.</numerusform>
            <numerusform>مُحي ملف واحد نهائياً هنا أيضاً، كما طُلب.</numerusform>
            <numerusform>مُحي ملفان نهائياً هنا أيضاً، كما طُلب.</numerusform>
            <numerusform>مُحيت %n ملفات نهائياً هنا أيضاً، كما طُلب.</numerusform>
            <numerusform>مُحي %n ملفاً نهائياً هنا أيضاً، كما طُلب.</numerusform>
            <numerusform>مُحي %n ملف نهائياً هنا أيضاً، كما طُلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not erased: it is not theirs to ask.</source>
        <translation>
            <numerusform>لا ملفات بقيت رغم الطلب.</numerusform>
            <numerusform>لم يُمحَ ملف واحد: ليس للمرسل أن يطلب ذلك.</numerusform>
            <numerusform>لم يُمحَ ملفان: ليس للمرسل أن يطلب ذلك.</numerusform>
            <numerusform>لم تُمحَ %n ملفات: ليس للمرسل أن يطلب ذلك.</numerusform>
            <numerusform>لم يُمحَ %n ملفاً: ليس للمرسل أن يطلب ذلك.</numerusform>
            <numerusform>لم يُمحَ %n ملف: ليس للمرسل أن يطلب ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivedView</name>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>What you were writing</source>
        <translation>ما كنت تكتبه</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>ملف جديد</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n others</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>عرض الآخر</numerusform>
            <numerusform>عرض الآخرَين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Without news for 30 days</source>
        <translation>دون أخبار منذ 30 يوماً</translation>
    </message>
    <message numerus="yes">
        <source>See the %n cases</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>عرض الملف</numerusform>
            <numerusform>عرض الملفين</numerusform>
            <numerusform>عرض %n ملفات</numerusform>
            <numerusform>عرض %n ملفاً</numerusform>
            <numerusform>عرض %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>last entry on {day}</source>
        <translation>آخر مُدخل في {day}</translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Leave as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>AskOldPhrase</name>
    <message>
        <source>Your keys open nothing of this backup. Somebody who had an account then can open it here, with the phrase of that time.</source>
        <translation>مفاتيحك لا تفتح شيئاً من هذه النسخة الاحتياطية. يمكن لمن كان لديه حساب آنذاك أن يفتحها هنا بعبارة ذلك الوقت.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Their phrase</source>
        <translation>عبارته</translation>
    </message>
    <message>
        <source>Open it to compare</source>
        <translation>فتحها للمقارنة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
    <message>
        <source>Write the phrase.</source>
        <translation>اكتب العبارة.</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>More about this question</source>
        <translation>المزيد عن هذا السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Who will read it</source>
        <translation>من سيقرؤه</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Named people only</source>
        <translation>أشخاص محددون فقط</translation>
    </message>
    <message>
        <source>Discreet entry</source>
        <translation>مُدخل متكتَّم عليه</translation>
    </message>
    <message>
        <source>Others who hold the key see that it exists, not a word.</source>
        <translation>يرى الآخرون ممن لديهم المفتاح أنه موجود، ولا يقرؤون منه كلمة.</translation>
    </message>
    <message>
        <source>You, {names}.</source>
        <translation>أنت، {names}.</translation>
    </message>
    <message>
        <source>Only you on this computer.</source>
        <translation>أنت فقط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Colleagues without the key “{compartment}” are not even told that it exists.</source>
        <translation>من ليس لديه مفتاح «{compartment}» لن يعرف حتى بوجوده.</translation>
    </message>
    <message>
        <source>For named people only.</source>
        <translation>لأشخاص محددين بالاسم فقط.</translation>
    </message>
    <message>
        <source>A discreet entry.</source>
        <translation>مُدخل متكتَّم عليه.</translation>
    </message>
</context>
<context>
    <name>BackupDetail</name>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Put back beside…</source>
        <translation>إعادتها كخزنة ثانية…</translation>
    </message>
    <message>
        <source>To put it in the place of this case file, lock, then choose “Restore a backup…” on the first screen.</source>
        <translation>لوضعها مكان هذه الخزنة، أقفل، ثم اختر «استعادة نسخة احتياطية…» في الشاشة الأولى.</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups in this folder</source>
        <translation>النسخ الاحتياطية في هذا المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not shown.</source>
        <translation>
            <numerusform>كلها معروضة.</numerusform>
            <numerusform>واحدة أقدم غير معروضة.</numerusform>
            <numerusform>اثنتان أقدم غير معروضتين.</numerusform>
            <numerusform>%n أقدم غير معروضة.</numerusform>
            <numerusform>%n أقدم غير معروضة.</numerusform>
            <numerusform>%n أقدم غير معروضة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>All files are there</source>
        <translation>لا ينقصها أي مستند</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق منها</translation>
    </message>
    <message>
        <source>From before your account</source>
        <translation>سابقة لحسابك</translation>
    </message>
    <message>
        <source>Of another case file</source>
        <translation>من خزنة أخرى</translation>
    </message>
    <message>
        <source>By a newer Consigne</source>
        <translation>من إصدار أحدث من Consigne</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>It is signed with the keys of this case file, and no file is missing. “Verify” reads every byte of it.</source>
        <translation>هي موقّعة بمفاتيح هذه الخزنة، ولا ينقصها أي مستند. «تحقّق» يقرأ كل بايت منها.</translation>
    </message>
    <message>
        <source>Every byte was read again, and it was opened with your keys.</source>
        <translation>أُعيدت قراءة كل بايت، وفُتحت بمفاتيحك.</translation>
    </message>
    <message>
        <source>Your account was not there yet: a colleague who was can open it with name and phrase.</source>
        <translation>لم يكن حسابك موجوداً بعد: يمكن لزميل كان حسابه موجوداً أن يفتحها باسمه وعبارته.</translation>
    </message>
    <message>
        <source>It can be put back as a case file of its own, not merged.</source>
        <translation>يمكن إعادتها كخزنة مستقلة، لا دمجها.</translation>
    </message>
    <message>
        <source>Update Consigne on this computer to use it.</source>
        <translation>لاستعمالها، حدّث Consigne على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something in it is missing, was added or changed. Do not rely on it, and keep another one.</source>
        <translation>فيها شيء ناقص أو مضاف أو متغيّر. لا تعتمد عليها، واحتفظ بغيرها.</translation>
    </message>
    <message>
        <source>No file is missing. Who made it shows when the case file is unlocked.</source>
        <translation>لا ينقصها أي مستند. يظهر من أنشأها بعد فتح قفل الخزنة.</translation>
    </message>
    <message>
        <source>An earlier state of this case file.</source>
        <translation>حالة سابقة لهذه الخزنة.</translation>
    </message>
    <message>
        <source>It went on from the state this case file is in: “Merge…” shows what it would add.</source>
        <translation>هي متقدمة على هذه الخزنة: «دمج…» يعرض ما ستضيفه.</translation>
    </message>
    <message>
        <source>It and this case file went on separately: “Merge…” shows what it would add.</source>
        <translation>واصلت هي وهذه الخزنة كلٌّ على حدة: «دمج…» يعرض ما ستضيفه.</translation>
    </message>
    <message>
        <source>Keys were renewed since: who was removed could open it.</source>
        <translation>جُدّدت المفاتيح بعدها: قد يتمكن من أُزيل حسابه من فتحها.</translation>
    </message>
    <message>
        <source>No backup has been made yet: if this computer is lost, so is the work.</source>
        <translation>لا نسخة احتياطية بعد: إذا فُقد هذا الحاسوب ضاع العمل معه.</translation>
    </message>
    <message>
        <source>The last backup was made on {when}.</source>
        <translation>آخر نسخة احتياطية: {when}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago.</source>
        <translation>
            <numerusform>كان ذلك اليوم.</numerusform>
            <numerusform>كان ذلك قبل يوم.</numerusform>
            <numerusform>كان ذلك قبل يومين.</numerusform>
            <numerusform>كان ذلك قبل %n أيام.</numerusform>
            <numerusform>كان ذلك قبل %n يوماً.</numerusform>
            <numerusform>كان ذلك قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case file that is there cannot be read.</source>
        <translation>لا يمكن قراءة الخزنة الموجودة هناك.</translation>
    </message>
    <message>
        <source>The case file that is there is newer: it has work that the backup does not have.</source>
        <translation>الخزنة الموجودة هناك أحدث: فيها عمل ليس في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup is newer than the case file that is there.</source>
        <translation>النسخة الاحتياطية أحدث من الخزنة الموجودة هناك.</translation>
    </message>
    <message>
        <source>This computer last saw the case file in the same state as the backup.</source>
        <translation>آخر حالة رآها هذا الحاسوب للخزنة هي حالة النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>Both have work that the other does not have.</source>
        <translation>في كل منهما عمل ليس في الأخرى.</translation>
    </message>
    <message>
        <source>This computer does not know which of the two is newer.</source>
        <translation>لا يعرف هذا الحاسوب أيّهما أحدث.</translation>
    </message>
    <message>
        <source>Last written there: {there}. Backup made: {made}.</source>
        <translation>آخر كتابة هناك: {there}. إنشاء النسخة الاحتياطية: {made}.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>A backup is a copy of the whole case file on a stick. It stays encrypted.</source>
        <translation>النسخة الاحتياطية نسخة من الخزنة كلها على ذاكرة USB. وتبقى مشفّرة.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Where do you keep backups?</source>
        <translation>أين تحتفظ بالنسخ الاحتياطية؟</translation>
    </message>
    <message>
        <source>On a stick that is not kept with the laptop. A backup stays encrypted: it opens with the same names and phrases.</source>
        <translation>على ذاكرة USB لا تُحفظ مع الحاسوب. تبقى النسخة الاحتياطية مشفّرة: تُفتح بالأسماء والعبارات نفسها.</translation>
    </message>
    <message>
        <source>Choose a stick or folder…</source>
        <translation>اختيار ذاكرة USB أو مجلد…</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>لا نسخ احتياطية في هذا المجلد بعد.</translation>
    </message>
    <message>
        <source>Make the first one: it is verified by opening it.</source>
        <translation>أنشئ الأولى: يجري التحقق منها بفتحها.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>مكان حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copying, reading back, opening</source>
        <translation>نسخ ثم إعادة قراءة ثم فتح</translation>
    </message>
    <message>
        <source>Reading every byte</source>
        <translation>قراءة كل بايت</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Copying and reading back</source>
        <translation>نسخ وإعادة قراءة</translation>
    </message>
    <message>
        <source>The backup is made, read back and opened: {cases}.</source>
        <translation>أُنشئت النسخة الاحتياطية وأُعيدت قراءتها وفُتحت: {cases}.</translation>
    </message>
    <message>
        <source>It lies on the same disk as the case file: keep one on a stick too.</source>
        <translation>هي على القرص نفسه مع الخزنة: احتفظ بأخرى على ذاكرة USB أيضاً.</translation>
    </message>
    <message>
        <source>The backup is a case file of its own now. The first screen lists it:</source>
        <translation>صارت النسخة الاحتياطية خزنة مستقلة. تجدها في قائمة الشاشة الأولى:</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>BesideSigned</name>
    <message>
        <source>Add it to the signed entry as an addendum</source>
        <translation>إضافته إلى المُدخل الموقّع كتكملة</translation>
    </message>
    <message>
        <source>Let it go, and say why</source>
        <translation>التخلي عنه، مع ذكر السبب</translation>
    </message>
    <message>
        <source>What was written beside</source>
        <translation>ما كُتب إلى جانبه</translation>
    </message>
    <message>
        <source>A signed version is final: it stays as it is. Choose what becomes of what was written beside it. The history keeps both.</source>
        <translation>النسخة الموقّعة نهائية: تبقى كما هي. اختر مصير ما كُتب إلى جانبها. يحتفظ السجل بالنسختين.</translation>
    </message>
    <message>
        <source>The reason; it stands beside the entry as an addendum.</source>
        <translation>السبب؛ يظهر إلى جانب المُدخل كتكملة.</translation>
    </message>
    <message>
        <source>The text of the addendum; change it as you need.</source>
        <translation>نص التكملة؛ عدّله حسب الحاجة.</translation>
    </message>
    <message>
        <source>Written beside by {author}, {moment}:</source>
        <translation>كتبه {author} إلى جانبه، {moment}:</translation>
    </message>
</context>
<context>
    <name>BodyCanvas</name>
    <message>
        <source>Arrow keys go from part to part, with Shift a little; Enter notes a finding; Tab goes through the findings; plus and minus zoom.</source>
        <translation>تنتقل الأسهم من جزء إلى آخر، ومع Shift قليلاً قليلاً؛ Enter لتدوين معاينة؛ Tab للتنقل بين المعاينات؛ علامتا الزائد والناقص للتكبير والتصغير.</translation>
    </message>
    <message>
        <source>Body map: {place}</source>
        <translation>المخطط الجسدي: {place}</translation>
    </message>
    <message>
        <source>Body map: {views}</source>
        <translation>المخطط الجسدي: {views}</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>المعاينة {number}</translation>
    </message>
</context>
<context>
    <name>BodyPanel</name>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>عرضها كاملة (0)</translation>
    </message>
</context>
<context>
    <name>BringFoot</name>
    <message>
        <source>Another file</source>
        <translation>مستند آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Bring a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة المستند</translation>
    </message>
    <message>
        <source>Say first what comes first in “{heading}”: day or month.</source>
        <translation>حدّد أولاً ما يأتي أولاً في «{heading}»: اليوم أم الشهر.</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>فحص الصفوف</translation>
    </message>
    <message>
        <source>Bringing the cases in</source>
        <translation>استيراد الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in your case file now.</source>
        <translation>
            <numerusform>لم يدخل أي ملف إلى خزنتك.</numerusform>
            <numerusform>ملف واحد في خزنتك الآن.</numerusform>
            <numerusform>ملفان في خزنتك الآن.</numerusform>
            <numerusform>%n ملفات في خزنتك الآن.</numerusform>
            <numerusform>%n ملفاً في خزنتك الآن.</numerusform>
            <numerusform>%n ملف في خزنتك الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first note(s) keep the rest.</source>
        <translation>
            <numerusform>لا ملاحظات أولى.</numerusform>
            <numerusform>ملاحظة أولى واحدة تحفظ الباقي.</numerusform>
            <numerusform>ملاحظتان أوليان تحفظان الباقي.</numerusform>
            <numerusform>%n ملاحظات أولى تحفظ الباقي.</numerusform>
            <numerusform>%n ملاحظة أولى تحفظ الباقي.</numerusform>
            <numerusform>%n ملاحظة أولى تحفظ الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Now delete the spreadsheet where others could read it.</source>
        <translation>احذف الجدول الآن من كل مكان قد يقرؤه فيه غيرك.</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>أُوقف: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing is added yet. Next, you see every row.</source>
        <translation>لم يُضف شيء بعد. سترى كل صف في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Say first what at least one column is.</source>
        <translation>حدّد أولاً محتوى عمود واحد على الأقل.</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>عرض الصفوف</translation>
    </message>
    <message>
        <source>Done. Choose another file to bring more.</source>
        <translation>تم. اختر مستنداً آخر لاستيراد المزيد.</translation>
    </message>
    <message>
        <source>All rows come in together, or none. Codes follow the order of the rows.</source>
        <translation>تُستورد كل الصفوف معاً أو لا شيء. تتبع الرموز ترتيب الصفوف.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n case(s)</source>
        <translation>
            <numerusform>لا ملفات للاستيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفاً</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would come in: decide about some above.</source>
        <translation>لن يُستورد أي صف: قرّر بشأن بعضها أعلاه.</translation>
    </message>
</context>
<context>
    <name>BringSummary</name>
    <message>
        <source>The file</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>أعمدته</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>صفوفه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>لم يُختَر شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا شيء مستبعد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعداً</numerusform>
            <numerusform>%n مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) used</source>
        <translation>
            <numerusform>لا أعمدة مستعملة</numerusform>
            <numerusform>عمود واحد مستعمل</numerusform>
            <numerusform>عمودان مستعملان</numerusform>
            <numerusform>%n أعمدة مستعملة</numerusform>
            <numerusform>%n عموداً مستعملاً</numerusform>
            <numerusform>%n عمود مستعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would come in</source>
        <translation>
            <numerusform>لن يُستورد أي ملف</numerusform>
            <numerusform>سيُستورد ملف واحد</numerusform>
            <numerusform>سيُستورد ملفان</numerusform>
            <numerusform>ستُستورد %n ملفات</numerusform>
            <numerusform>سيُستورد %n ملفاً</numerusform>
            <numerusform>سيُستورد %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>لا صفوف مستبعدة</numerusform>
            <numerusform>صف واحد مستبعد</numerusform>
            <numerusform>صفّان مستبعدان</numerusform>
            <numerusform>%n صفوف مستبعدة</numerusform>
            <numerusform>%n صفاً مستبعداً</numerusform>
            <numerusform>%n صف مستبعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleDetail</name>
    <message>
        <source>Read a receipt…</source>
        <translation>قراءة إيصال…</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>حسم…</translation>
    </message>
    <message>
        <source>Take the cases back…</source>
        <translation>استرجاع الملفات…</translation>
    </message>
    <message>
        <source>Remove the cases…</source>
        <translation>محو الملفات…</translation>
    </message>
    <message>
        <source>Give the receipt again</source>
        <translation>إعطاء الإيصال من جديد</translation>
    </message>
    <message>
        <source>Give the answer again</source>
        <translation>إعطاء الجواب من جديد</translation>
    </message>
    <message>
        <source>Give the statement again</source>
        <translation>إعطاء الإقرار من جديد</translation>
    </message>
    <message>
        <source>Remove the copies…</source>
        <translation>محو النسخ…</translation>
    </message>
    <message>
        <source>One moment: this is done whole or not at all.</source>
        <translation>لحظة: يتم ذلك كاملاً أو لا يتم.</translation>
    </message>
</context>
<context>
    <name>BundleFacts</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Its cases</source>
        <translation>ملفاتها</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Can be opened until</source>
        <translation>يمكن فتحها حتى</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Takes the cases over</source>
        <translation>من يتولّى المتابعة</translation>
    </message>
    <message>
        <source>Written, {day}</source>
        <translation>كُتبت: {day}</translation>
    </message>
    <message>
        <source>Taken in, {day}</source>
        <translation>أُضيفت: {day}</translation>
    </message>
    <message>
        <source>Came, {day}</source>
        <translation>وصلت: {day}</translation>
    </message>
</context>
<context>
    <name>BundleHead</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>nothing there</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>nothing of it goes</source>
        <translation>لا يُرسل منه شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>لا يبقى شيء</numerusform>
            <numerusform>يبقى واحد</numerusform>
            <numerusform>يبقى اثنان</numerusform>
            <numerusform>تبقى %n</numerusform>
            <numerusform>يبقى %n</numerusform>
            <numerusform>تبقى %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatePart</name>
    <message>
        <source>Back to the forms</source>
        <translation>العودة إلى النماذج</translation>
    </message>
    <message>
        <source>Load a form</source>
        <translation>تحميل نموذج</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>تحميله من جديد</translation>
    </message>
    <message>
        <source>Use this form from now on</source>
        <translation>استعمال هذا النموذج من الآن</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>ما يسأل عنه</translation>
    </message>
    <message>
        <source>Nothing is changed yet. It holds for entries begun from then on.</source>
        <translation>لم يتغير شيء بعد. يسري على المُدخلات التي تبدأ بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>CardFiles</name>
    <message>
        <source>Contact cards and pictures ({pattern})</source>
        <translation>بطاقات اتصال وصور ({pattern})</translation>
    </message>
    <message>
        <source>Add a contact card</source>
        <translation>إضافة بطاقة اتصال</translation>
    </message>
    <message>
        <source>my-card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Save my contact card</source>
        <translation>حفظ بطاقة الاتصال الخاصة بي</translation>
    </message>
    <message>
        <source>Save my QR code as a picture</source>
        <translation>حفظ رمز QR الخاص بي كصورة</translation>
    </message>
    <message>
        <source>Your card is in {file}. It is not secret: send it as you like.</source>
        <translation>بطاقتك في {file}. ليست سرية: أرسلها كما تشاء.</translation>
    </message>
</context>
<context>
    <name>CardQuestions</name>
    <message>
        <source>By voice: the digits</source>
        <translation>بالصوت: الأرقام</translation>
    </message>
    <message>
        <source>By voice: the words</source>
        <translation>بالصوت: الكلمات</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>وجهاً لوجه</translation>
    </message>
    <message>
        <source>All of it was the same on both screens.</source>
        <translation>كان كل شيء متطابقاً على الشاشتين.</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>كيف جرت المقارنة؟</translation>
    </message>
    <message>
        <source>This card is not the one on the screen of {name}. Somebody may have changed it on its way, or made it. Send nothing to it, and ask for the card again by another way.</source>
        <translation>هذه البطاقة ليست التي على شاشة {name}. ربما غيّرها شخص في الطريق، أو صنعها. لا ترسل إليها شيئاً، واطلب البطاقة من جديد بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The digits or words do not match.</source>
        <translation>الأرقام أو الكلمات غير متطابقة.</translation>
    </message>
    <message>
        <source>Nothing can be sent to {name} any more, and their bundles are refused, until somebody compares the digits or words anew.</source>
        <translation>لا يمكن إرسال أي شيء إلى {name}، وتُرفض حزمه، إلى أن يقارن أحد الأرقام أو الكلمات من جديد.</translation>
    </message>
    <message>
        <source>Revoke this contact</source>
        <translation>إبطال جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>السبب، في بضع كلمات</translation>
    </message>
    <message>
        <source>This card is not the one on the screen of {name}. Somebody may have changed it on its way, or made it. Do not keep it, and ask for the card again by another way.</source>
        <translation>هذه البطاقة ليست التي على شاشة {name}. ربما غيّرها شخص في الطريق، أو صنعها. لا تحتفظ بها، واطلب البطاقة من جديد بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>عدم الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Last day of your mission</source>
        <translation>آخر يوم في مهمتك</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>دون يوم أخير</translation>
    </message>
    <message>
        <source>Your card will say so. Who has it is warned after that day, and takes nothing in that you send later.</source>
        <translation>ستذكر بطاقتك ذلك. يُنبَّه من لديه البطاقة بعد هذا اليوم، ولا يقبل ما ترسله لاحقاً.</translation>
    </message>
    <message>
        <source>Write it on my card</source>
        <translation>كتابته على بطاقتي</translation>
    </message>
</context>
<context>
    <name>CaseClosing</name>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الملف</translation>
    </message>
</context>
<context>
    <name>CaseConsent</name>
    <message>
        <source>One of the records was written for named people, and you are not among them. Until you can read it, count on no agreement.</source>
        <translation>إحدى الموافقات مخصصة لأشخاص محددين بالاسم ولست منهم. إلى أن تتمكن من قراءتها، اعتبر أنه لا موافقة.</translation>
    </message>
    <message>
        <source>Consents are kept under “{compartment}”, and your account does not hold that key. Ask a colleague who does before you share anything.</source>
        <translation>تُحفظ الموافقات في القسم «{compartment}»، وليس لدى حسابك مفتاحه. اسأل زميلاً لديه المفتاح قبل مشاركة أي شيء.</translation>
    </message>
    <message>
        <source>You cannot read what this person agreed to.</source>
        <translation>لا يمكنك قراءة ما وافق عليه هذا الشخص.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>لم يُسأل عن شيء بعد.</translation>
    </message>
    <message>
        <source>Until the person agrees, nothing is shared or sent.</source>
        <translation>ما لم يوافق الشخص، لا يُشارك شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>What counts today: the latest record on each item decides.</source>
        <translation>ما يسري اليوم: في كل بند تُعتمد آخر موافقة مسجلة.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>Not asked yet, and so not agreed to: {items}.</source>
        <translation>لم يُسأل عنها بعد، فلا موافقة عليها: {items}.</translation>
    </message>
    <message>
        <source>In their words, if they gave a reason</source>
        <translation>بكلمات الشخص، إن ذكر سبباً</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>The person takes this back: {item}.</source>
        <translation>يسحب الشخص هذه الموافقة: {item}.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>تسجيل السحب</translation>
    </message>
    <message>
        <source>Written down: the person took this back: {item}.</source>
        <translation>سُجّل. سحب الشخص هذه الموافقة: {item}.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>الموافقات المسجلة</translation>
    </message>
    <message>
        <source>{item}: {decision}</source>
        <translation>{item}: {decision}</translation>
    </message>
</context>
<context>
    <name>CaseCustody</name>
    <message>
        <source>Look at this transfer</source>
        <translation>عرض هذا التسليم</translation>
    </message>
    <message>
        <source>somebody you do not know</source>
        <translation>شخص لا تعرفه</translation>
    </message>
    <message>
        <source>On its way to {name} since {day}: read-only until their receipt comes back. Read the receipt, or take the case back.</source>
        <translation>في الطريق إلى {name} منذ {day}: للقراءة فقط إلى حين وصول الإيصال. اقرأ الإيصال، أو استرجع الملف.</translation>
    </message>
    <message>
        <source>Both sides say that they answer for this case: {names}. Ask each other, then settle it.</source>
        <translation>يطالب الطرفان بعهدة هذا الملف: {names}. تحدّثا معاً، ثم احسما الأمر.</translation>
    </message>
    <message>
        <source>A copy: {name} answers for this case. What you write stays here until you send it to them.</source>
        <translation>نسخة: هذا الملف في عهدة {name}. ما تكتبه يبقى هنا إلى أن ترسله إلى {name}.</translation>
    </message>
    <message>
        <source>{name} answers for this case since {day}. What is left here is read-only; it can be removed.</source>
        <translation>هذا الملف في عهدة {name} منذ {day}. ما بقي هنا للقراءة فقط، ويمكن محوه.</translation>
    </message>
</context>
<context>
    <name>CaseDocuments</name>
    <message>
        <source>There is no document here yet.</source>
        <translation>لا وثائق هنا بعد.</translation>
    </message>
    <message>
        <source>Files are attached to entries, and listed here.</source>
        <translation>تُرفق المستندات بالمُدخلات، وتظهر قائمتها هنا.</translation>
    </message>
</context>
<context>
    <name>CaseEnding</name>
    <message>
        <source>This case is closed.</source>
        <translation>هذا الملف مغلق.</translation>
    </message>
</context>
<context>
    <name>CaseFaces</name>
    <message>
        <source>This case is no longer here.</source>
        <translation>لم يعد هذا الملف هنا.</translation>
    </message>
    <message>
        <source>It may have been handed over, or taken away.</source>
        <translation>ربما سُلِّم أو أُزيل.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>العودة إلى الملفات</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>الأجل القادم</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>المهمة القادمة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>{status} on {day}</source>
        <translation>{status} في {day}</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>You cannot read it</source>
        <translation>لا يمكنك قراءتها</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل عنها بعد</translation>
    </message>
    <message>
        <source>Entries you cannot read</source>
        <translation>مُدخلات لا يمكنك قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عنك</numerusform>
            <numerusform>مُدخل واحد لا يمكنك قراءته</numerusform>
            <numerusform>مُدخلان لا يمكنك قراءتهما</numerusform>
            <numerusform>%n مُدخلات لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخلاً لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخل لا يمكنك قراءتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Name, code…</source>
        <translation>اسم، رمز…</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>تصفية الملفات</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>تواصل اليوم</numerusform>
            <numerusform>دون تواصل منذ يوم</numerusform>
            <numerusform>دون تواصل منذ يومين</numerusform>
            <numerusform>دون تواصل منذ %n أيام</numerusform>
            <numerusform>دون تواصل منذ %n يوماً</numerusform>
            <numerusform>دون تواصل منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>المفتوحة فقط</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Hand over</source>
        <translation>سلّم الملف</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مُدخل جديد</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>إجراءات أخرى لهذا الملف</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>الرسائل…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>إغلاق الملف…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>إعادة فتح الملف…</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation>محو هذا الملف نهائياً…</translation>
    </message>
    <message>
        <source>Your role reads, but writes no entries.</source>
        <translation>دورك يقرأ، لكنه لا يكتب مُدخلات.</translation>
    </message>
    <message>
        <source>Choose what to write; Ctrl+N begins a note.</source>
        <translation>اختر ما تكتبه؛ Ctrl+N يبدأ ملاحظة.</translation>
    </message>
    <message>
        <source>last entry on {day}</source>
        <translation>آخر مُدخل في {day}</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>ليس لدى حسابك مفتاح الهويات.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>followed by {name}</source>
        <translation>يتابعه {name}</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>Nothing has been written in this case yet.</source>
        <translation>لم يُكتب شيء في هذا الملف بعد.</translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation>ملف الأدلة…</translation>
    </message>
    <message>
        <source>Each version is signed by who wrote it, and none is replaced.</source>
        <translation>كل نسخة موقّعة ممن كتبها، ولا تُستبدل أي نسخة.</translation>
    </message>
    <message>
        <source>{author} signed</source>
        <translation>توقيع: {author}</translation>
    </message>
    <message>
        <source>{author} wrote</source>
        <translation>كتابة: {author}</translation>
    </message>
    <message>
        <source>{author} made one version of two</source>
        <translation>دمج نسختين في واحدة: {author}</translation>
    </message>
    <message>
        <source>{author} changed</source>
        <translation>تعديل: {author}</translation>
    </message>
</context>
<context>
    <name>CaseIdentity</name>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>ليس لدى حسابك مفتاح الهويات.</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>The identity sheet was written in two places at once.</source>
        <translation>كُتبت بطاقة الهوية في مكانين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The facts were written in two places at once.</source>
        <translation>كُتبت البيانات في مكانين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>مقارنة النسختين</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>إبقاؤه كما كان</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل</numerusform>
            <numerusform>عرض الكل (واحد)</numerusform>
            <numerusform>عرض الكل (2)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>There is no case here yet.</source>
        <translation>لا ملفات هنا بعد.</translation>
    </message>
    <message>
        <source>Cases that are handed over to you will show here as well.</source>
        <translation>الملفات التي تُسلَّم إليك ستظهر هنا أيضاً.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>كتابة أول ملف</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>لا ملف مطابق.</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>جرّب حروفاً أقل، أو أزل أحد المرشحات.</translation>
    </message>
    <message>
        <source>Show every case</source>
        <translation>عرض كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n cases</source>
        <translation>
            <numerusform>{kept} من أصل لا شيء</numerusform>
            <numerusform>{kept} من أصل ملف واحد</numerusform>
            <numerusform>{kept} من أصل ملفين</numerusform>
            <numerusform>{kept} من أصل %n ملفات</numerusform>
            <numerusform>{kept} من أصل %n ملفاً</numerusform>
            <numerusform>{kept} من أصل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest activity first</source>
        <translation>النشاط الأقدم أولاً</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <translation>النشاط الأحدث أولاً</translation>
    </message>
    <message>
        <source>Lowest code first</source>
        <translation>الرمز الأصغر أولاً</translation>
    </message>
    <message>
        <source>Highest code first</source>
        <translation>الرمز الأكبر أولاً</translation>
    </message>
    <message>
        <source>Names from A to Z</source>
        <translation>الأسماء تصاعدياً</translation>
    </message>
    <message>
        <source>Names from Z to A</source>
        <translation>الأسماء تنازلياً</translation>
    </message>
    <message>
        <source>Lowest risk first</source>
        <translation>الخطر الأدنى أولاً</translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation>الخطر الأعلى أولاً</translation>
    </message>
    <message>
        <source>Sorted by status</source>
        <translation>مرتبة حسب الحالة</translation>
    </message>
    <message>
        <source>Sorted by status, reversed</source>
        <translation>مرتبة حسب الحالة، بالعكس</translation>
    </message>
    <message>
        <source>Sorted by owner</source>
        <translation>مرتبة حسب المسؤول</translation>
    </message>
    <message>
        <source>Sorted by owner, reversed</source>
        <translation>مرتبة حسب المسؤول، بالعكس</translation>
    </message>
    <message>
        <source>Oldest people first</source>
        <translation>الأكبر سناً أولاً</translation>
    </message>
    <message>
        <source>Youngest people first</source>
        <translation>الأصغر سناً أولاً</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Age, origin</source>
        <translation>العمر والأصل</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>ليس لدى حسابك مفتاح الهويات.</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Cases to hand over</source>
        <translation>الملفات المراد تسليمها</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>لا ملف مطابق.</translation>
    </message>
    <message>
        <source>Choose all of these</source>
        <translation>اختيار كل هذه</translation>
    </message>
    <message>
        <source>My whole caseload</source>
        <translation>كل ما أتابعه من ملفات</translation>
    </message>
    <message>
        <source>Every case you follow that has not ended</source>
        <translation>كل ملف تتابعه ولم ينتهِ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>What is new for {name} (%n cases)</source>
        <translation>
            <numerusform>لا جديد لـ {name}</numerusform>
            <numerusform>الجديد لـ {name} (ملف واحد)</numerusform>
            <numerusform>الجديد لـ {name} (ملفان)</numerusform>
            <numerusform>الجديد لـ {name} (%n ملفات)</numerusform>
            <numerusform>الجديد لـ {name} (%n ملفاً)</numerusform>
            <numerusform>الجديد لـ {name} (%n ملف)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر أي ملف</numerusform>
            <numerusform>اختير ملف واحد</numerusform>
            <numerusform>اختير ملفان</numerusform>
            <numerusform>اختيرت %n ملفات</numerusform>
            <numerusform>اختير %n ملفاً</numerusform>
            <numerusform>اختير %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePlan</name>
    <message>
        <source>Nothing is planned in this case yet.</source>
        <translation>لا شيء مقرر في هذا الملف بعد.</translation>
    </message>
    <message>
        <source>Tasks, referrals, action plans and services appear here.</source>
        <translation>تظهر هنا المهام والإحالات وخطط العمل والخدمات.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>إحالة جديدة</translation>
    </message>
    <message>
        <source>New action plan</source>
        <translation>خطة عمل جديدة</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>This case is read-only.</source>
        <translation>هذا الملف للقراءة فقط.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُحدَّد أحد بعد</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Written in two places: open it and make one version first.</source>
        <translation>كُتبت في مكانين: افتحها واجعلها نسخة واحدة أولاً.</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>CaseProcedures</name>
    <message>
        <source>No procedure is followed in this case yet.</source>
        <translation>لا إجراء يُتابَع في هذا الملف بعد.</translation>
    </message>
    <message>
        <source>Note which one it is, and what happened: the deadlines follow.</source>
        <translation>دوّن ما هو الإجراء وما حدث: تُحسب الآجال من ذلك.</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>This case is read-only.</source>
        <translation>هذا الملف للقراءة فقط.</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>قواعد الآجال</translation>
    </message>
    <message>
        <source>Noted: the step was taken. Write the next one in the procedure.</source>
        <translation>تم التسجيل: أُنجزت الخطوة. اكتب التالية في الإجراء.</translation>
    </message>
    <message>
        <source>The deadline is set. It is in the agenda from now on.</source>
        <translation>حُدّد الأجل. وهو في الأجندة من الآن.</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>اختر مُدخلاً لقراءته.</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Plan and referrals</source>
        <translation>الخطة والإحالات</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>All professions</source>
        <translation>كل المهن</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>The first entry begins the story of this case.</source>
        <translation>المُدخل الأول يبدأ قصة هذا الملف.</translation>
    </message>
    <message>
        <source>Profession: {name}</source>
        <translation>المهنة: {name}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Bring a spreadsheet…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Write a list to a spreadsheet…</source>
        <translation>تصدير قائمة إلى جدول…</translation>
    </message>
</context>
<context>
    <name>CasesStep</name>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) to hand over.</source>
        <translation>
            <numerusform>لا ملفات مفتوحة للتسليم.</numerusform>
            <numerusform>ملف مفتوح واحد للتسليم.</numerusform>
            <numerusform>ملفان مفتوحان للتسليم.</numerusform>
            <numerusform>%n ملفات مفتوحة للتسليم.</numerusform>
            <numerusform>%n ملفاً مفتوحاً للتسليم.</numerusform>
            <numerusform>%n ملف مفتوح للتسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are on their way to another case file: they stay so.</source>
        <translation>
            <numerusform>لا ملفات أخرى في طريقها إلى خزنة أخرى.</numerusform>
            <numerusform>ملف آخر في طريقه إلى خزنة أخرى: يبقى كذلك.</numerusform>
            <numerusform>ملفان آخران في طريقهما إلى خزنة أخرى: يبقيان كذلك.</numerusform>
            <numerusform>%n ملفات أخرى في طريقها إلى خزنة أخرى: تبقى كذلك.</numerusform>
            <numerusform>%n ملفاً آخر في طريقها إلى خزنة أخرى: تبقى كذلك.</numerusform>
            <numerusform>%n ملف آخر في طريقها إلى خزنة أخرى: تبقى كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case is followed by this person.</source>
        <translation>لا يتابع هذا الشخص أي ملف مفتوح.</translation>
    </message>
    <message>
        <source>What is to be done in others’ cases comes next.</source>
        <translation>يأتي بعد ذلك ما يلزم عمله في ملفات الآخرين.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Who follows {case} next</source>
        <translation>من سيتابع {case} لاحقاً</translation>
    </message>
</context>
<context>
    <name>CertificateMade</name>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>حفظ بصيغة Word…</translation>
    </message>
    <message>
        <source>Release to the legal officer…</source>
        <translation>إرسال إلى القسم القانوني…</translation>
    </message>
    <message>
        <source>Handed to the person…</source>
        <translation>سُلّمت إلى الشخص…</translation>
    </message>
    <message>
        <source>Its content has not been released.</source>
        <translation>لم يُرسل مضمونها.</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF (SHA-256): {digits}</source>
        <translation>بصمة ملف PDF (SHA-256): {digits}</translation>
    </message>
    <message>
        <source>Where the document goes; outside it is not encrypted</source>
        <translation>أين توضع الوثيقة؛ خارج الخزنة لا تكون مشفّرة</translation>
    </message>
    <message>
        <source>Saved. Outside the case file it is not encrypted.</source>
        <translation>حُفظت الوثيقة. خارج الخزنة لا تكون مشفّرة.</translation>
    </message>
    <message>
        <source>Release a copy of the PDF to the legal officer?</source>
        <translation>إرسال نسخة PDF إلى القسم القانوني؟</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Whoever opens the legal compartment can then read it and use it in the procedure. It cannot be taken back.</source>
        <translation>يمكن بعدها لكل من يفتح القسم القانوني قراءتها واستعمالها في الإجراء. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Released. The legal officer reads it at the next unlock.</source>
        <translation>أُرسلت نسخة. تُقرأ في القسم القانوني عند فتح القفل القادم.</translation>
    </message>
    <message>
        <source>Handed to the person</source>
        <translation>سُلّمت إلى الشخص</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>The person, or who represents them. Never the prefecture.</source>
        <translation>الشخص أو من يمثله. لا المحافظة أبداً.</translation>
    </message>
    <message>
        <source>Noted: handed to the person.</source>
        <translation>سُجّل: سُلّمت إلى الشخص.</translation>
    </message>
    <message>
        <source>Without the person’s agreement: why</source>
        <translation>دون موافقة الشخص: السبب</translation>
    </message>
    <message>
        <source>Only where they did not agree. It stays in the journal.</source>
        <translation>فقط إذا لم يوافق. يبقى ذلك في سجل النشاط.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Medical certificate</source>
        <translation>شهادة طبية</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>عرض مسبق</translation>
    </message>
    <message>
        <source>Check and make</source>
        <translation>التحقق والإصدار</translation>
    </message>
    <message>
        <source>Only a doctor or a psychologist certifies.</source>
        <translation>لا يُصدر الشهادات إلا طبيب أو أخصائي نفسي.</translation>
    </message>
    <message>
        <source>This certificate is not here any more.</source>
        <translation>لم تعد هذه الشهادة هنا.</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>إعداد العرض المسبق</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Making the certificate</source>
        <translation>إصدار الشهادة</translation>
    </message>
    <message>
        <source>Made and kept. Save it to print it, or release a copy.</source>
        <translation>أُصدرت وحُفظت هنا. احفظها في مستند لطباعتها، أو أرسل نسخة.</translation>
    </message>
</context>
<context>
    <name>CertificateStart</name>
    <message>
        <source>Begin the draft</source>
        <translation>بدء المسودة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>لغة الوثيقة</translation>
    </message>
    <message>
        <source>{day}, signed by {name}</source>
        <translation>{day}، توقيع {name}</translation>
    </message>
    <message>
        <source>None: my own text</source>
        <translation>لا شيء: نص من كتابتي</translation>
    </message>
    <message>
        <source>Signed examination</source>
        <translation>الفحص الموقّع</translation>
    </message>
    <message>
        <source>There is no signed examination in this case. Sign one first: a certificate says what was examined, and keeps its hash.</source>
        <translation>لا يوجد فحص موقّع في هذا الملف. وقّع فحصاً أولاً: تذكر الشهادة ما فُحص وتحفظ بصمته.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It is handed to the person, never sent to the prefecture, and is not a certificate for a residence permit on health grounds.</source>
        <translation>تُسلَّم إلى الشخص ولا تُرسل أبداً إلى المحافظة، وليست شهادة للحصول على إقامة للعلاج.</translation>
    </message>
    <message>
        <source>Nothing obliges you to certify. Telling again can hurt: take what was said, do not ask for more.</source>
        <translation>لا شيء يلزمك بإصدار شهادة. إعادة الرواية قد تؤلم: خذ ما قيل ولا تطلب المزيد.</translation>
    </message>
    <message>
        <source>It quotes the person (“declares”). It names no culprit and says nothing of intent.</source>
        <translation>تنقل كلام الشخص («يصرّح»). لا تسمّي فاعلاً ولا تذكر النية.</translation>
    </message>
    <message>
        <source>Day, hour and place of the examination; the incapacity in letters. A duplicate stays here.</source>
        <translation>يوم الفحص وساعته ومكانه؛ ومدة العجز بالحروف. تبقى نسخة مطابقة هنا.</translation>
    </message>
    <message>
        <source>An attestation of your own, in your own name: it is not a medical certificate.</source>
        <translation>إفادة خاصة بك وباسمك: ليست شهادة طبية.</translation>
    </message>
    <message>
        <source>The report says what the signed examination says. What is missing there is added by an addendum, not here.</source>
        <translation>يذكر التقرير ما يذكره الفحص الموقّع. ما ينقصه يُضاف في تكملة، لا هنا.</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>أُصدرت في {day}</translation>
    </message>
    <message>
        <source>copy released {day}</source>
        <translation>أُرسلت نسخة في {day}</translation>
    </message>
    <message>
        <source>handed to {name} {day}</source>
        <translation>سُلّمت إلى {name} في {day}</translation>
    </message>
    <message>
        <source>The name “{written}” is not that of the identity sheet (“{known}”).</source>
        <translation>الاسم «{written}» ليس الاسم الوارد في بطاقة الهوية («{known}»).</translation>
    </message>
    <message>
        <source>The year of birth {written} is not that of the case ({known}).</source>
        <translation>سنة الميلاد {written} ليست السنة الواردة في الملف ({known}).</translation>
    </message>
    <message>
        <source>{written} is not a year of the account ({known}). A date that differs is held against the person.</source>
        <translation>{written} ليست سنة واردة في الرواية ({known}). كل تاريخ مختلف يُستعمل ضد الشخص.</translation>
    </message>
    <message>
        <source>The same dates as in the person’s account. Only the facts needed to understand the disorders.</source>
        <translation>التواريخ نفسها كما في رواية الشخص. فقط الوقائع اللازمة لفهم الاضطرابات.</translation>
    </message>
    <message>
        <source>It is handed to the person, never sent to the prefecture. The same dates as in the person’s account.</source>
        <translation>تُسلَّم إلى الشخص ولا تُرسل أبداً إلى المحافظة. التواريخ نفسها كما في رواية الشخص.</translation>
    </message>
    <message>
        <source>None of the person’s own words stands in quotes.</source>
        <translation>لا شيء من كلام الشخص بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>“{word}” points at somebody. Only the person’s own words, in quotes, may.</source>
        <translation>«{word}» يشير إلى شخص بعينه. لا يجوز ذلك إلا في كلام الشخص نفسه، بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>“{word}” speaks of intent: that is for the judge.</source>
        <translation>«{word}» يتحدث عن النية: ذلك من شأن القاضي.</translation>
    </message>
    <message>
        <source>“{word}”: this certificate is never made for the prefecture.</source>
        <translation>«{word}»: لا تُصدر هذه الشهادة أبداً للمحافظة.</translation>
    </message>
    <message>
        <source>“{word}” is named: is it needed?</source>
        <translation>ذُكر «{word}»: هل هذا ضروري؟</translation>
    </message>
    <message>
        <source>“{word}” is stronger than any finding (at most: {strongest}).</source>
        <translation>«{word}» أقوى من كل المعاينات (أقصاها: {strongest}).</translation>
    </message>
    <message>
        <source>A photograph that was chosen is not there any more.</source>
        <translation>صورة كانت قد اختيرت لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Photograph {row} shows no scale.</source>
        <translation>لا تظهر مسطرة في الصورة {row}.</translation>
    </message>
    <message>
        <source>Photograph {row} belongs to no finding.</source>
        <translation>الصورة {row} لا تخص أي معاينة.</translation>
    </message>
    <message>
        <source>The incapacity is zero days.</source>
        <translation>مدة العجز صفر يوم.</translation>
    </message>
    <message>
        <source>A French authority reads French.</source>
        <translation>الجهات الفرنسية تقرأ الفرنسية.</translation>
    </message>
    <message>
        <source>The examination has addenda ({count}): what they say is not in this document.</source>
        <translation>للفحص تكملات ({count}): ما تذكره ليس في هذه الوثيقة.</translation>
    </message>
</context>
<context>
    <name>CertificatesPart</name>
    <message>
        <source>Medical certificates</source>
        <translation>الشهادات الطبية</translation>
    </message>
    <message>
        <source>the doctor has not released it: ask them</source>
        <translation>لم يرسلها الطبيب: اطلبها منه</translation>
    </message>
    <message>
        <source>made, not released</source>
        <translation>أُصدرت ولم تُرسل</translation>
    </message>
    <message>
        <source>released to you</source>
        <translation>أُرسلت إليك نسخة</translation>
    </message>
    <message>
        <source>handed to the person</source>
        <translation>سُلّمت إلى الشخص</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>The person’s name is missing.</source>
        <translation>اسم الشخص ناقص.</translation>
    </message>
    <message>
        <source>The person’s birth date is missing.</source>
        <translation>تاريخ ميلاد الشخص ناقص.</translation>
    </message>
    <message>
        <source>The name here is “{written}”, the identity sheet says “{known}”.</source>
        <translation>الاسم هنا «{written}»، وفي بطاقة الهوية «{known}».</translation>
    </message>
    <message>
        <source>The birth date here is {written}, the case says {known}.</source>
        <translation>تاريخ الميلاد هنا {written}، وفي الملف {known}.</translation>
    </message>
    <message>
        <source>It is not said whether the person agrees.</source>
        <translation>لم يُذكر هل يوافق الشخص.</translation>
    </message>
    <message>
        <source>The person did not agree: say why it took place all the same.</source>
        <translation>لم يوافق الشخص: اذكر لماذا أُجري رغم ذلك.</translation>
    </message>
    <message>
        <source>It is not said whether somebody interpreted; “not needed” is an answer.</source>
        <translation>لم يُذكر هل كانت هناك ترجمة شفهية؛ «غير لازمة» جواب.</translation>
    </message>
    <message>
        <source>The interpreter is not named.</source>
        <translation>لم يُذكر اسم المترجم.</translation>
    </message>
    <message>
        <source>The language of the interview is missing.</source>
        <translation>لغة المقابلة ناقصة.</translation>
    </message>
    <message>
        <source>The conditions of privacy are not recorded.</source>
        <translation>لم تُدوَّن ظروف الخصوصية.</translation>
    </message>
    <message>
        <source>Somebody could see or hear: say who, and what was asked for.</source>
        <translation>كان يمكن لأحد أن يرى أو يسمع: اذكر من، وما طُلب.</translation>
    </message>
    <message>
        <source>Restraint is not recorded; “none” is an answer.</source>
        <translation>لم يُدوَّن التقييد؛ «لا شيء» جواب.</translation>
    </message>
    <message>
        <source>The person was restrained: say by whom, and what was asked for.</source>
        <translation>كان الشخص مقيَّداً: اذكر من فرض التقييد وما طُلب.</translation>
    </message>
    <message>
        <source>Who was present is not recorded.</source>
        <translation>لم يُدوَّن من كان حاضراً.</translation>
    </message>
    <message>
        <source>It is not said whether a chaperone was offered.</source>
        <translation>لم يُذكر هل عُرض حضور مرافق.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>اسمك ناقص.</translation>
    </message>
    <message>
        <source>Your profession is missing.</source>
        <translation>مهنتك ناقصة.</translation>
    </message>
    <message>
        <source>Your registration number is missing.</source>
        <translation>رقم تسجيلك المهني ناقص.</translation>
    </message>
    <message>
        <source>Your qualifications are missing.</source>
        <translation>مؤهلاتك ناقصة.</translation>
    </message>
    <message>
        <source>The statement of truthfulness is missing.</source>
        <translation>التصريح بالصدق ناقص.</translation>
    </message>
    <message>
        <source>The limits of the examination are not stated; “none” is an answer.</source>
        <translation>لم تُذكر حدود الفحص؛ «لا شيء» جواب.</translation>
    </message>
    <message>
        <source>The opinion on the whole is missing.</source>
        <translation>الرأي العام ناقص.</translation>
    </message>
    <message>
        <source>The opinion is “no attribution”: say what it rests on.</source>
        <translation>الرأي «بلا إسناد»: اذكر أساسه.</translation>
    </message>
    <message>
        <source>What the opinion rests on is missing.</source>
        <translation>أساس الرأي ناقص.</translation>
    </message>
    <message>
        <source>The opinion is “{opinion}”, beyond every single finding (the highest: {strongest}).</source>
        <translation>الرأي «{opinion}»، وهو أقوى من كل معاينة على حدة (أقواها: {strongest}).</translation>
    </message>
    <message>
        <source>No finding is recorded.</source>
        <translation>لا معاينة مدوَّنة.</translation>
    </message>
    <message>
        <source>Two findings have the number {number}.</source>
        <translation>معاينتان تحملان الرقم {number}.</translation>
    </message>
    <message>
        <source>Finding {number} is of the genital or anal examination, and no agreement of its own is recorded.</source>
        <translation>المعاينة {number} تخص فحص الأعضاء التناسلية أو الشرج، ولم تُدوَّن موافقة منفصلة عليه.</translation>
    </message>
    <message>
        <source>Finding {number} has no number of its own.</source>
        <translation>المعاينة {number} ليس لها رقم خاص.</translation>
    </message>
    <message>
        <source>Finding {number}: it is not said what it is.</source>
        <translation>المعاينة {number}: لم يُذكر ما هي.</translation>
    </message>
    <message>
        <source>Finding {number}: it is not said how it is known.</source>
        <translation>المعاينة {number}: لم يُذكر كيف عُرفت.</translation>
    </message>
    <message>
        <source>Finding {number}: the region is missing.</source>
        <translation>المعاينة {number}: المنطقة ناقصة.</translation>
    </message>
    <message>
        <source>Finding {number}: the side is missing.</source>
        <translation>المعاينة {number}: الجهة ناقصة.</translation>
    </message>
    <message>
        <source>Finding {number}: the type is missing.</source>
        <translation>المعاينة {number}: النوع ناقص.</translation>
    </message>
    <message>
        <source>Finding {number}: the size is missing.</source>
        <translation>المعاينة {number}: الحجم ناقص.</translation>
    </message>
    <message>
        <source>Finding {number} does not stand on the figure.</source>
        <translation>المعاينة {number} غير موضوعة على الرسم.</translation>
    </message>
    <message>
        <source>Finding {number}: the degree of consistency is missing.</source>
        <translation>المعاينة {number}: درجة الاتساق ناقصة.</translation>
    </message>
    <message>
        <source>Finding {number} has no attribution: say why.</source>
        <translation>المعاينة {number} بلا إسناد: اذكر السبب.</translation>
    </message>
    <message>
        <source>Finding {number}: other causes are not discussed.</source>
        <translation>المعاينة {number}: لم تُبحث الأسباب الأخرى.</translation>
    </message>
    <message>
        <source>Finding {number}: a degree is given, but not what the person says.</source>
        <translation>المعاينة {number}: ذُكرت درجة ولم يُذكر ما يقوله الشخص.</translation>
    </message>
    <message>
        <source>Finding {number}: it is said to come from after the day it was seen.</source>
        <translation>المعاينة {number}: التاريخ المذكور لمصدرها لاحق ليوم معاينتها.</translation>
    </message>
    <message>
        <source>Finding {number}: it is said to come from before the person’s birth.</source>
        <translation>المعاينة {number}: التاريخ المذكور لمصدرها سابق لميلاد الشخص.</translation>
    </message>
    <message>
        <source>Finding {number} is dated {written}; what is reported is dated {known}.</source>
        <translation>تاريخ المعاينة {number} هو {written}؛ وتاريخ الوقائع المروية {known}.</translation>
    </message>
    <message>
        <source>What is reported, row {row}: the end is before the beginning.</source>
        <translation>الوقائع المروية، السطر {row}: النهاية تسبق البداية.</translation>
    </message>
    <message>
        <source>What is reported, row {row}: it lies after the examination.</source>
        <translation>الوقائع المروية، السطر {row}: التاريخ لاحق للفحص.</translation>
    </message>
    <message>
        <source>What is reported, row {row}: it lies before the person’s birth.</source>
        <translation>الوقائع المروية، السطر {row}: التاريخ سابق لميلاد الشخص.</translation>
    </message>
    <message>
        <source>What is reported, row {row}, is dated {written}; the incidents of the file are dated {known}.</source>
        <translation>تاريخ الوقائع المروية، السطر {row}، هو {written}؛ وتواريخ الحوادث في الملف: {known}.</translation>
    </message>
    <message>
        <source>There are photographs, and the person does not agree to any being kept.</source>
        <translation>توجد صور، والشخص لا يوافق على حفظ أي منها.</translation>
    </message>
    <message>
        <source>Photograph {photo}: the picture is missing.</source>
        <translation>الصورة {photo}: مستندها ناقص.</translation>
    </message>
    <message>
        <source>Photograph {photo} names findings that there are not: {numbers}.</source>
        <translation>تذكر الصورة {photo} معاينات غير موجودة: {numbers}.</translation>
    </message>
    <message>
        <source>Photograph {photo} shows no finding.</source>
        <translation>الصورة {photo} لا تُظهر أي معاينة.</translation>
    </message>
    <message>
        <source>Photograph {photo}: it is not said whether a ruler is visible.</source>
        <translation>الصورة {photo}: لم يُذكر هل تظهر فيها مسطرة.</translation>
    </message>
    <message>
        <source>Photograph {photo} has no ruler.</source>
        <translation>الصورة {photo} بلا مسطرة.</translation>
    </message>
    <message>
        <source>It is not said whether photographs were made.</source>
        <translation>لم يُذكر هل التُقطت صور.</translation>
    </message>
    <message>
        <source>Photographs were made, and none is here: say where they are.</source>
        <translation>التُقطت صور ولا توجد أي منها هنا: اذكر مكانها.</translation>
    </message>
    <message>
        <source>The picture “{name}” is attached, but not listed as a photograph.</source>
        <translation>الصورة «{name}» مرفقة، لكنها غير مدرجة ضمن الصور.</translation>
    </message>
    <message>
        <source>Dates that differ are the first thing a court asks about. Correct the one that is wrong, or say in the circumstances why both stand: memory after violence is often uncertain.</source>
        <translation>اختلاف التواريخ أول ما تسأل عنه المحكمة. صحّح الخاطئ منها، أو اذكر في الظروف لماذا يبقى الاثنان: الذاكرة بعد العنف كثيراً ما تكون غير أكيدة.</translation>
    </message>
    <message>
        <source>A report in another name than the procedure’s may be set aside.</source>
        <translation>قد يُستبعد تقرير باسم غير الاسم الوارد في الإجراء.</translation>
    </message>
    <message>
        <source>A report with another date than the procedure’s may be set aside.</source>
        <translation>قد يُستبعد تقرير بتاريخ غير التاريخ الوارد في الإجراء.</translation>
    </message>
    <message>
        <source>A report by somebody who is not registered is often set aside.</source>
        <translation>كثيراً ما يُستبعد تقرير من شخص غير مسجَّل مهنياً.</translation>
    </message>
    <message>
        <source>Give one of them another number, then look at which photographs show which.</source>
        <translation>أعطِ إحداهما رقماً آخر، ثم تحقّق من الصور التي تُظهر كلاً منهما.</translation>
    </message>
    <message>
        <source>In millimetres, or in words where it cannot be measured.</source>
        <translation>بالمليمتر، أو بالكلمات إذا تعذّر القياس.</translation>
    </message>
    <message>
        <source>Courts ask what else it could be. “None” is an answer too.</source>
        <translation>تسأل المحاكم عن أي سبب آخر ممكن. «لا شيء» جواب أيضاً.</translation>
    </message>
    <message>
        <source>A blindfold, unconsciousness, no memory: it is a complete answer.</source>
        <translation>عصابة على العينين أو فقدان وعي أو عدم تذكّر: هذه إجابة كاملة.</translation>
    </message>
    <message>
        <source>Say so under “General”: that nothing is seen rules nothing out.</source>
        <translation>اذكر ذلك في «الحالة العامة»: عدم رؤية شيء لا ينفي شيئاً.</translation>
    </message>
    <message>
        <source>The whole may weigh more than its parts: then say in “What this opinion rests on” why.</source>
        <translation>قد يكون المجموع أقوى من أجزائه: اذكر السبب عندئذ في «أساس هذا الرأي».</translation>
    </message>
    <message>
        <source>Take the photographs out, or record the person’s agreement first.</source>
        <translation>أزل الصور، أو سجّل موافقة الشخص أولاً.</translation>
    </message>
    <message>
        <source>It cannot be measured on the picture: the size in words matters more.</source>
        <translation>لا يمكن القياس على الصورة: فيصبح الحجم المكتوب أهم.</translation>
    </message>
</context>
<context>
    <name>CheckWordsStep</name>
    <message>
        <source>Are they on paper?</source>
        <translation>هل كُتبت على الورق؟</translation>
    </message>
    <message>
        <source>Create the case file</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Type them from your paper, not from memory. Four letters of each word are enough: a space completes it.</source>
        <translation>اكتبها من الورقة، لا من الذاكرة. تكفي أربعة أحرف من كل كلمة: المسافة تكملها.</translation>
    </message>
    <message>
        <source>Look at the sheet you do not type as well: is each of its words there?</source>
        <translation>انظر أيضاً إلى الورقة التي لا تكتبها: هل كل كلماتها موجودة؟</translation>
    </message>
    <message>
        <source>This is the first sheet again: take another one.</source>
        <translation>هذه الورقة الأولى نفسها: خذ ورقة أخرى.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Any of the three sheets</source>
        <translation>أي ورقة من الثلاث</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>ورقة أخرى</translation>
    </message>
    <message>
        <source>These are other words than those shown before: go back.</source>
        <translation>هذه كلمات غير التي ظهرت من قبل: ارجع إلى الخلف.</translation>
    </message>
    <message>
        <source>Not what is on the paper: word {numbers}. Look again, or go back.</source>
        <translation>لا يطابق الورقة: الكلمة رقم {numbers}. انظر من جديد، أو ارجع إلى الخلف.</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <source>Signing makes this final: nobody can change it any more, you neither. A later finding or correction is written as an addendum beside it. What you ticked as seen stays written in the record.</source>
        <translation>التوقيع يجعل التقييم نهائياً: لا يمكن لأحد تعديله بعد ذلك، ولا حتى أنت. تُكتب أي معاينة لاحقة أو تصحيح تكملةً إلى جانبه. وما وضعت عليه علامة الاطلاع يبقى مكتوباً فيه.</translation>
    </message>
    <message>
        <source>Sign this entry</source>
        <translation>توقيع هذا المُدخل</translation>
    </message>
    <message>
        <source>To correct before signing</source>
        <translation>للتصحيح قبل التوقيع</translation>
    </message>
    <message>
        <source>To look at: tick what stays as it is</source>
        <translation>للنظر فيه: ضع علامة على ما يبقى كما هو</translation>
    </message>
    <message>
        <source>Nothing is open. The evaluation can be signed.</source>
        <translation>لا شيء معلّق. يمكن توقيع التقييم.</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>الانتقال إلى: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n points stand in the way.</source>
        <translation>
            <numerusform>لا شيء يمنع التوقيع.</numerusform>
            <numerusform>نقطة واحدة تمنع التوقيع.</numerusform>
            <numerusform>نقطتان تمنعان التوقيع.</numerusform>
            <numerusform>%n نقاط تمنع التوقيع.</numerusform>
            <numerusform>%n نقطة تمنع التوقيع.</numerusform>
            <numerusform>%n نقطة تمنع التوقيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are not ticked yet.</source>
        <translation>
            <numerusform>كل النقاط عليها علامة.</numerusform>
            <numerusform>نقطة واحدة بلا علامة بعد.</numerusform>
            <numerusform>نقطتان بلا علامة بعد.</numerusform>
            <numerusform>%n نقاط بلا علامة بعد.</numerusform>
            <numerusform>%n نقطة بلا علامة بعد.</numerusform>
            <numerusform>%n نقطة بلا علامة بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingChecks</name>
    <message>
        <source>Before this case is closed</source>
        <translation>قبل إغلاق هذا الملف</translation>
    </message>
    <message>
        <source>This stays open. Tick each line to say you have seen it.</source>
        <translation>يبقى ما يلي مفتوحاً. ضع علامة على كل سطر لتأكيد أنك رأيته.</translation>
    </message>
    <message>
        <source>Nothing is left open in this case.</source>
        <translation>لم يبقَ شيء مفتوح في هذا الملف.</translation>
    </message>
    <message>
        <source>Tick what you have seen, then close the case.</source>
        <translation>ضع علامة على ما رأيته، ثم أغلق الملف.</translation>
    </message>
    <message>
        <source>A deadline still runs ({profession}).</source>
        <translation>ما زال هناك أجل سارٍ ({profession}).</translation>
    </message>
    <message>
        <source>A deadline still runs ({profession}): {day}.</source>
        <translation>ما زال هناك أجل سارٍ ({profession}): {day}.</translation>
    </message>
    <message>
        <source>The case cannot be closed before it has ended.</source>
        <translation>لا يمكن إغلاق الملف قبل انتهائه.</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals have not come to an end</source>
        <translation>
            <numerusform>كل الإحالات مكتملة</numerusform>
            <numerusform>إحالة واحدة لم تكتمل</numerusform>
            <numerusform>إحالتان لم تكتملا</numerusform>
            <numerusform>%n إحالات لم تكتمل</numerusform>
            <numerusform>%n إحالة لم تكتمل</numerusform>
            <numerusform>%n إحالة لم تكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be done</source>
        <translation>
            <numerusform>لم يبقَ ما يُنجز</numerusform>
            <numerusform>أمر واحد ما زال للتنفيذ</numerusform>
            <numerusform>أمران ما زالا للتنفيذ</numerusform>
            <numerusform>%n أمور ما زالت للتنفيذ</numerusform>
            <numerusform>%n أمراً ما زالت للتنفيذ</numerusform>
            <numerusform>%n أمر ما زالت للتنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait in two versions</source>
        <translation>
            <numerusform>لا مُدخلات بنسختين</numerusform>
            <numerusform>مُدخل واحد ينتظر بنسختين</numerusform>
            <numerusform>مُدخلان ينتظران بنسختين</numerusform>
            <numerusform>%n مُدخلات تنتظر بنسختين</numerusform>
            <numerusform>%n مُدخلاً تنتظر بنسختين</numerusform>
            <numerusform>%n مُدخل تنتظر بنسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your drafts are not saved</source>
        <translation>
            <numerusform>كل مسوداتك محفوظة</numerusform>
            <numerusform>مسودة واحدة لك لم تُحفظ</numerusform>
            <numerusform>مسودتان لك لم تُحفظا</numerusform>
            <numerusform>%n مسودات لك لم تُحفظ</numerusform>
            <numerusform>%n مسودة لك لم تُحفظ</numerusform>
            <numerusform>%n مسودة لك لم تُحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>the first: {day}</source>
        <translation>أول تاريخ: {day}</translation>
    </message>
</context>
<context>
    <name>CodesPicker</name>
    <message>
        <source>Take {name} away</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>ColleaguesStep</name>
    <message>
        <source>First colleagues</source>
        <translation>أول الزملاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add this colleague</source>
        <translation>إضافة هذا الزميل</translation>
    </message>
    <message>
        <source>Now every key can be given, to any role. Later, a key is given by somebody who holds it, or with the recovery words.</source>
        <translation>الآن يمكن إعطاء كل المفاتيح لأي دور. لاحقاً، يعطي المفتاحَ من هو لديه، أو يُعطى بكلمات الاسترداد.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>In this case file</source>
        <translation>في هذه الخزنة</translation>
    </message>
    <message>
        <source>Let each colleague sit here and type their own phrase.</source>
        <translation>دع كل زميل يجلس هنا ويكتب عبارته بنفسه.</translation>
    </message>
    <message>
        <source>Add this colleague first, or empty the fields.</source>
        <translation>أضف هذا الزميل أولاً، أو أفرغ الخانات.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسماً.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {letter}</source>
        <translation>العمود {letter}</translation>
    </message>
    <message>
        <source>What is in “{heading}”</source>
        <translation>ما يحتويه «{heading}»</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>ما الذي يأتي أولاً؟</translation>
    </message>
    <message>
        <source>The day: 31/12/2009</source>
        <translation>اليوم: 31/12/2009</translation>
    </message>
    <message>
        <source>The month: 12/31/2009</source>
        <translation>الشهر: 12/31/2009</translation>
    </message>
    <message>
        <source>Day or month first in “{heading}”</source>
        <translation>اليوم أم الشهر أولاً في «{heading}»</translation>
    </message>
    <message>
        <source>Nothing in this column tells which comes first: please say it.</source>
        <translation>لا شيء في هذا العمود يبيّن أيهما يأتي أولاً: يُرجى تحديده.</translation>
    </message>
    <message>
        <source>This column has both: some rows will be left to look at.</source>
        <translation>في هذا العمود الاثنان معاً: ستبقى بعض الصفوف للمراجعة.</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>What is in each column</source>
        <translation>ما يحتويه كل عمود</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>استبعاد هذا العمود</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>as they seem to be</source>
        <translation>كما تبدو</translation>
    </message>
    <message>
        <source>Only if accents or Arabic letters look wrong.</source>
        <translation>فقط إذا ظهرت الحركات أو الحروف العربية خطأ.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>الصف {number}: {words}</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Whoever has your cases hands them back, custody included. Open their bundle: every entry and every file is here again.</source>
        <translation>من لديه ملفاتك يعيد تسليمها إليك مع العهدة. افتح حزمته: يعود كل مُدخل وكل مستند.</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>عند عودتك</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>فتح حزمة…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>All versions give the same answers.</source>
        <translation>الأجوبة نفسها في كل النسخ.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are the same</source>
        <translation>
            <numerusform>لا أجوبة متطابقة</numerusform>
            <numerusform>جواب واحد متطابق</numerusform>
            <numerusform>جوابان متطابقان</numerusform>
            <numerusform>%n أجوبة متطابقة</numerusform>
            <numerusform>%n جواباً متطابقاً</numerusform>
            <numerusform>%n جواب متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the answers that are the same</source>
        <translation>إخفاء الأجوبة المتطابقة</translation>
    </message>
    <message>
        <source>See the version you will keep</source>
        <translation>عرض النسخة التي ستبقيها</translation>
    </message>
    <message>
        <source>Hide the version you will keep</source>
        <translation>إخفاء النسخة التي ستبقيها</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>إبقاء هذه النسخة</translation>
    </message>
    <message>
        <source>Keep the signed version</source>
        <translation>إبقاء النسخة الموقّعة</translation>
    </message>
    <message>
        <source>The signed version stays as it is.</source>
        <translation>تبقى النسخة الموقّعة كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers still wait for your choice.</source>
        <translation>
            <numerusform>لا أجوبة بانتظار اختيارك.</numerusform>
            <numerusform>جواب واحد ما زال بانتظار اختيارك.</numerusform>
            <numerusform>جوابان ما زالا بانتظار اختيارك.</numerusform>
            <numerusform>%n أجوبة ما زالت بانتظار اختيارك.</numerusform>
            <numerusform>%n جواباً ما زالت بانتظار اختيارك.</numerusform>
            <numerusform>%n جواب ما زالت بانتظار اختيارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. Both versions stay in the history.</source>
        <translation>اكتمل الاختيار. تبقى النسختان في السجل.</translation>
    </message>
    <message>
        <source>Write a few words first: they become the addendum.</source>
        <translation>اكتب أولاً بضع كلمات: ستصبح هي التكملة.</translation>
    </message>
    <message>
        <source>One version is kept. Both are in the history of the entry.</source>
        <translation>بقيت نسخة واحدة. النسختان في سجل المُدخل.</translation>
    </message>
    <message>
        <source>These answers do not fit together: {questions}. Choose otherwise, or keep one side and correct it afterwards. Nothing is lost.</source>
        <translation>هذه الأجوبة لا تتوافق: {questions}. اختر غيرها، أو أبقِ أحد الجانبين وصحّحه لاحقاً. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>The form wants something more. Choose otherwise, or keep one side and correct it afterwards. Nothing is lost.</source>
        <translation>ما زال النموذج يطلب شيئاً. اختر غيرها، أو أبقِ أحد الجانبين وصحّحه لاحقاً. لم يضِع شيء.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>60 digits</source>
        <translation>60 رقماً</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 كلمة</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Choose the same language on both screens.</source>
        <translation>اختر اللغة نفسها على الشاشتين.</translation>
    </message>
    <message>
        <source>My contact card as a QR code</source>
        <translation>بطاقة اتصالي كرمز QR</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>المرسل والمستلم</translation>
    </message>
    <message>
        <source>Stopped: no bundle was written.</source>
        <translation>أُوقف: لم تُكتب أي حزمة.</translation>
    </message>
    <message>
        <source>First look at what would go.</source>
        <translation>انظر أولاً إلى ما سيُرسل.</translation>
    </message>
    <message>
        <source>Done. Change a choice above to hand over something else.</source>
        <translation>تم. غيّر أحد الخيارات أعلاه لتسليم شيء آخر.</translation>
    </message>
</context>
<context>
    <name>ComposePart</name>
    <message>
        <source>Where should the bundle be written?</source>
        <translation>أين تُكتب الحزمة؟</translation>
    </message>
</context>
<context>
    <name>ComputationPaper</name>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How this date is computed</source>
        <translation>كيف حُسب هذا التاريخ</translation>
    </message>
    <message>
        <source>Computation of a deadline</source>
        <translation>حساب أجل</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}، {name}</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>المحكمة أو الإدارة</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Rule verified</source>
        <translation>مراجعة القاعدة</translation>
    </message>
    <message>
        <source>Edition of the rule</source>
        <translation>إصدار القاعدة</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>حُسب في</translation>
    </message>
    <message>
        <source>Law changes. Before filing, read the notification again, and ask a lawyer where it says something else.</source>
        <translation>القانون يتغير. قبل الإيداع، أعد قراءة التبليغ، واسأل محامياً إن ذكر غير ذلك.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>%n more come when these are done.</source>
        <translation>
            <numerusform>لا شيء غير هذه.</numerusform>
            <numerusform>يأتي واحد آخر بعد إنجاز هذه.</numerusform>
            <numerusform>يأتي اثنان آخران بعد إنجاز هذه.</numerusform>
            <numerusform>تأتي %n أخرى بعد إنجاز هذه.</numerusform>
            <numerusform>تأتي %n أخرى بعد إنجاز هذه.</numerusform>
            <numerusform>تأتي %n أخرى بعد إنجاز هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}، {moment}</translation>
    </message>
    <message>
        <source>You read both; a colleague chooses.</source>
        <translation>تقرأ النسختين، ويختار زميل.</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing waits for you here: every entry has one version.</source>
        <translation>لا شيء بانتظارك هنا: لكل مُدخل نسخة واحدة.</translation>
    </message>
    <message>
        <source>What two people write in the same entry at once appears here.</source>
        <translation>يظهر هنا ما يكتبه شخصان في المُدخل نفسه في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Choose an entry to compare its versions.</source>
        <translation>اختر مُدخلاً لمقارنة نسخه.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written in two places at once.</source>
        <translation>
            <numerusform>لا مُدخلات كُتبت في مكانين.</numerusform>
            <numerusform>مُدخل واحد كُتب في مكانين في الوقت نفسه.</numerusform>
            <numerusform>مُدخلان كُتبا في مكانين في الوقت نفسه.</numerusform>
            <numerusform>%n مُدخلات كُتبت في مكانين في الوقت نفسه.</numerusform>
            <numerusform>%n مُدخلاً كُتبت في مكانين في الوقت نفسه.</numerusform>
            <numerusform>%n مُدخل كُتبت في مكانين في الوقت نفسه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>written by {author}</source>
        <translation>كتبها {author}</translation>
    </message>
    <message>
        <source>To {names}</source>
        <translation>إلى {names}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>مع: {names}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Record that the person takes this back: {name}</source>
        <translation>تسجيل أن الشخص يسحب هذه الموافقة: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Run out</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>{item}: {decision}</source>
        <translation>{item}: {decision}</translation>
    </message>
    <message>
        <source>The person refused this: “{item}”.</source>
        <translation>رفض الشخص هذا: «{item}».</translation>
    </message>
    <message>
        <source>The person took this agreement back: “{item}”.</source>
        <translation>سحب الشخص هذه الموافقة: «{item}».</translation>
    </message>
    <message>
        <source>This agreement has run out: “{item}”. Ask again.</source>
        <translation>انتهت صلاحية هذه الموافقة: «{item}». اسأل الشخص من جديد.</translation>
    </message>
    <message>
        <source>The person agreed to this for somebody else, not here: “{item}”.</source>
        <translation>وافق الشخص على هذا لجهة أخرى، لا لهذه: «{item}».</translation>
    </message>
    <message>
        <source>Your account cannot read whether the person agreed: “{item}”.</source>
        <translation>لا يمكن لحسابك معرفة ما إذا كان الشخص قد وافق: «{item}».</translation>
    </message>
    <message>
        <source>The person has not agreed to this: “{item}”.</source>
        <translation>لم يوافق الشخص على هذا: «{item}».</translation>
    </message>
    <message>
        <source>No extract can be shared any more.</source>
        <translation>لم يعد ممكناً مشاركة أي مقتطف.</translation>
    </message>
    <message>
        <source>A referral that leans on it cannot be sent any more.</source>
        <translation>لم يعد ممكناً إرسال إحالة تستند إليها.</translation>
    </message>
    <message>
        <source>Nothing that names the person leaves for them.</source>
        <translation>لا يُرسل إليهم شيء فيه اسم الشخص.</translation>
    </message>
    <message>
        <source>The case is not handed over to another site.</source>
        <translation>لا يُسلَّم الملف إلى موقع آخر.</translation>
    </message>
    <message>
        <source>No certificate is handed over.</source>
        <translation>لا تُسلَّم أي شهادة طبية.</translation>
    </message>
    <message>
        <source>No photograph is kept or used for this.</source>
        <translation>لا تُحفظ أي صورة ولا تُستعمل لهذا الغرض.</translation>
    </message>
    <message>
        <source>The case is left out of figures that leave the site.</source>
        <translation>لا يُحسب الملف في الإحصاءات التي تغادر الموقع.</translation>
    </message>
    <message>
        <source>Their story is not told in this way.</source>
        <translation>لا تُروى قصة الشخص بهذه الطريقة.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>revoked on {day}</source>
        <translation>مُبطَلة في {day}</translation>
    </message>
    <message>
        <source>mission ended on {day}</source>
        <translation>انتهت المهمة في {day}</translation>
    </message>
    <message>
        <source>verified on {day}</source>
        <translation>موثّقة في {day}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير موثّقة</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>The mission of {name} ended on {day}. Ask who follows.</source>
        <translation>انتهت مهمة {name} في {day}. اسأل من يتولّى المتابعة.</translation>
    </message>
    <message>
        <source>Nobody has compared these digits or words yet.</source>
        <translation>لم يقارن أحد هذه الأرقام أو الكلمات بعد.</translation>
    </message>
    <message>
        <source>Verified on {day}</source>
        <translation>موثّقة في {day}</translation>
    </message>
    <message>
        <source>Verified on {day} by {who}</source>
        <translation>وثّقها {who} في {day}</translation>
    </message>
    <message>
        <source>digits compared by voice</source>
        <translation>قورنت الأرقام بالصوت</translation>
    </message>
    <message>
        <source>words compared by voice</source>
        <translation>قورنت الكلمات بالصوت</translation>
    </message>
    <message>
        <source>compared face to face</source>
        <translation>قورنت وجهاً لوجه</translation>
    </message>
    <message>
        <source>{said}: {how}.</source>
        <translation>{said}: {how}.</translation>
    </message>
    <message>
        <source>Revoked on {day}: {why}</source>
        <translation>مُبطَلة في {day}: {why}</translation>
    </message>
    <message>
        <source>Revoked on {day} by {who}: {why}</source>
        <translation>أبطلها {who} في {day}: {why}</translation>
    </message>
    <message>
        <source>Nothing goes to them, and their bundles are refused.</source>
        <translation>لا يُرسل إليه شيء، وتُرفض حزمه.</translation>
    </message>
    <message>
        <source>Call {name}, or meet. {name} reads what is shown under “My card” on their own screen, digits or words: all of it must be the same as here.</source>
        <translation>اتصل بـ {name} أو قابله. يقرأ {name} ما يظهر تحت «بطاقتي» على شاشته، أرقاماً أو كلمات: يجب أن يطابق كله ما هنا.</translation>
    </message>
    <message>
        <source>A new account of {name} would have other digits: compare again then.</source>
        <translation>إذا أُنشئ حساب جديد لـ {name} فستتغير الأرقام: قارنها عندئذ من جديد.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>موثّقة</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير موثّقة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>mission over</source>
        <translation>انتهت المهمة</translation>
    </message>
    <message>
        <source>You have another contact called {name}, with other keys ({state}). Either they have a new account, or somebody uses their name. Compare with a voice you know before you send anything, then revoke the other one.</source>
        <translation>لديك بطاقة أخرى باسم {name} بمفاتيح مختلفة ({state}). إما أن لهذا الشخص حساباً جديداً، أو أن غيره يستعمل اسمه. قارن بصوت تعرفه قبل أن ترسل أي شيء، ثم أبطل الأخرى.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>You have a card of this person that said otherwise: {what}.</source>
        <translation>لديك بطاقة لهذا الشخص تذكر غير ذلك: {what}.</translation>
    </message>
    <message>
        <source>Compare again: until then it is not verified.</source>
        <translation>قارن من جديد: حتى ذلك الحين هي غير موثّقة.</translation>
    </message>
</context>
<context>
    <name>ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>You have no contact yet.</source>
        <translation>ليس لديك جهات اتصال بعد.</translation>
    </message>
    <message>
        <source>Give your card to the person you work with, and add theirs: a file, or a photograph of the QR code. Then compare the digits or words by voice.</source>
        <translation>أعطِ بطاقتك لمن تعمل معه وأضف بطاقته: مستنداً أو صورة لرمز QR. ثم قارنا الأرقام أو الكلمات بالصوت.</translation>
    </message>
    <message>
        <source>A card or a picture of one can also be dropped here, or pasted.</source>
        <translation>يمكن أيضاً إفلات بطاقة أو صورتها هنا، أو لصقها.</translation>
    </message>
    <message>
        <source>You have this card of {name} already; nothing changed.</source>
        <translation>لديك بطاقة {name} هذه من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Noted: they match.</source>
        <translation>سُجّل: متطابقة.</translation>
    </message>
    <message>
        <source>Noted: this contact is revoked.</source>
        <translation>سُجّل: أُبطلت جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>Noted. Give your card anew to those who have it.</source>
        <translation>سُجّل. أعطِ بطاقتك من جديد لمن لديه القديمة.</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>إضافة بطاقة…</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>{name} is among your contacts.</source>
        <translation>{name} بين جهات اتصالك.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyDone</name>
    <message numerus="yes">
        <source>You hold %n case(s) again.</source>
        <translation>
            <numerusform>لم تعد ملفات إلى عهدتك.</numerusform>
            <numerusform>عاد ملف واحد إلى عهدتك.</numerusform>
            <numerusform>عاد ملفان إلى عهدتك.</numerusform>
            <numerusform>عادت %n ملفات إلى عهدتك.</numerusform>
            <numerusform>عاد %n ملفاً إلى عهدتك.</numerusform>
            <numerusform>عاد %n ملف إلى عهدتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the other side, so that they do not open it.</source>
        <translation>أبلغ الطرف الآخر كي لا يفتحها.</translation>
    </message>
    <message>
        <source>Settled: you answer for it.</source>
        <translation>حُسم الأمر: العهدة لديك.</translation>
    </message>
    <message>
        <source>Send the other side a copy: it tells them so.</source>
        <translation>أرسل نسخة إلى الطرف الآخر: فهي تبلغه بذلك.</translation>
    </message>
    <message>
        <source>Settled: the other side answers for it.</source>
        <translation>حُسم الأمر: العهدة لدى الطرف الآخر.</translation>
    </message>
    <message>
        <source>What is here is read-only now.</source>
        <translation>ما هو موجود هنا صار للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) removed from here:</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف من هنا:</numerusform>
            <numerusform>مُحي ملف واحد من هنا:</numerusform>
            <numerusform>مُحي ملفان من هنا:</numerusform>
            <numerusform>مُحيت %n ملفات من هنا:</numerusform>
            <numerusform>مُحي %n ملفاً من هنا:</numerusform>
            <numerusform>مُحي %n ملف من هنا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستنداً</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} and {files}.</source>
        <translation>{entries} و{files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay: only a colleague can open them.</source>
        <translation>
            <numerusform>لا مُدخلات باقية.</numerusform>
            <numerusform>بقي مُدخل واحد: لا يمكن فتحه إلا لزميل.</numerusform>
            <numerusform>بقي مُدخلان: لا يمكن فتحهما إلا لزميل.</numerusform>
            <numerusform>بقيت %n مُدخلات: لا يمكن فتحها إلا لزميل.</numerusform>
            <numerusform>بقي %n مُدخلاً: لا يمكن فتحها إلا لزميل.</numerusform>
            <numerusform>بقي %n مُدخل: لا يمكن فتحها إلا لزميل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyQuestions</name>
    <message>
        <source>The bundle can still be opened until {day}. If {name} has opened it, or does, both of you will claim the cases. Ask them first.</source>
        <translation>ما زال يمكن فتح الحزمة حتى {day}. إذا فُتحت لدى {name}، الآن أو لاحقاً، فسيطالب كلاكما بالعهدة. اسأل {name} أولاً.</translation>
    </message>
    <message>
        <source>You answer for the cases again, and can write in them.</source>
        <translation>تعود الملفات إلى عهدتك، ويمكنك الكتابة فيها.</translation>
    </message>
    <message>
        <source>Take the cases back</source>
        <translation>استرجاع الملفات</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>السبب، في بضع كلمات</translation>
    </message>
    <message>
        <source>Nothing of the bundle is taken in. An answer is written that tells {name}: they then hold the cases as before.</source>
        <translation>لا يُضاف شيء من الحزمة. يُكتب جواب إلى {name}، وتبقى الملفات عندئذ في عهدته كما من قبل.</translation>
    </message>
    <message>
        <source>Refuse the bundle</source>
        <translation>رفض الحزمة</translation>
    </message>
    <message>
        <source>They read it. Name nobody: the answer is not encrypted.</source>
        <translation>سيُقرأ هذا هناك. لا تذكر اسم أحد: الجواب غير مشفّر.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Who answers from now on?</source>
        <translation>لمن العهدة من الآن فصاعداً؟</translation>
    </message>
    <message>
        <source>Write what you agreed on, and how.</source>
        <translation>اكتب ما اتفقتم عليه، وكيف.</translation>
    </message>
    <message>
        <source>That it is you can only be decided by somebody whose role settles such claims, coordination for example.</source>
        <translation>لا يقرّر أن العهدة لديك إلا من يتيح له دوره حسم ذلك، كالتنسيق مثلاً.</translation>
    </message>
    <message>
        <source>Decide it together first, by voice: both sides have to say the same.</source>
        <translation>قرّرا معاً أولاً، بالصوت: يجب أن يقول الطرفان الشيء نفسه.</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>حُسم الأمر</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>أي ملف</translation>
    </message>
    <message>
        <source>Choose who answers for it.</source>
        <translation>اختر لمن العهدة.</translation>
    </message>
    <message>
        <source>They do not claim this case.</source>
        <translation>هذا الطرف لا يطالب بهذا الملف.</translation>
    </message>
    <message>
        <source>We do ({name})</source>
        <translation>نحن ({name})</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>الطرف الآخر</translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>No receipt has come yet. Until then you keep these cases, and they are read-only here. The bundle opens until {until}.</source>
        <translation>لم يصل أي إيصال بعد. إلى ذلك الحين تبقى هذه الملفات لديك، للقراءة فقط هنا. يمكن فتح الحزمة حتى {until}.</translation>
    </message>
    <message>
        <source>If you wait long, ask {name}. If they opened it, they can give the same receipt again: Handover, Sent and received, on their side. If it was lost, take the cases back and send them anew.</source>
        <translation>إذا طال الانتظار، اسأل {name}. إذا فُتحت الحزمة هناك، يمكن إعطاء الإيصال نفسه من جديد: «التسليم»، «المرسل والمستلم»، من جهة {name}. وإذا ضاعت، استرجع الملفات وأرسلها من جديد.</translation>
    </message>
    <message>
        <source>No receipt has come, and the bundle opens no more since {until}. The cases are still read-only here.</source>
        <translation>لم يصل أي إيصال، ولم يعد يمكن فتح الحزمة منذ {until}. ما زالت الملفات هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Ask {name}: if they opened it in time, they can give the receipt again, and it still counts. If not, take the cases back.</source>
        <translation>اسأل {name}: إذا فُتحت الحزمة في وقتها، يمكن إعطاء الإيصال من جديد، وما زال يُعتمد. وإلا فاسترجع الملفات.</translation>
    </message>
    <message>
        <source>{name} refused the cases. You hold them as before and can write.</source>
        <translation>الملفات مرفوضة من {name}. تبقى في عهدتك كما من قبل ويمكنك الكتابة فيها.</translation>
    </message>
    <message>
        <source>Hand them to somebody else when you are ready.</source>
        <translation>سلّمها إلى شخص آخر متى شئت.</translation>
    </message>
    <message>
        <source>You took the cases back: you answer for them as before.</source>
        <translation>استرجعت الملفات: هي في عهدتك كما من قبل.</translation>
    </message>
    <message>
        <source>Should {name} have opened the bundle all the same, both of you claim the cases once their receipt is here. This page then helps to decide.</source>
        <translation>إذا فُتحت الحزمة لدى {name} رغم ذلك، فسيطالب كلاكما بالعهدة عند وصول الإيصال. تساعد هذه الصفحة عندئذ على القرار.</translation>
    </message>
    <message>
        <source>{name} answers for these cases. What is here is an old copy, read-only.</source>
        <translation>هذه الملفات في عهدة {name}. ما هو موجود هنا نسخة قديمة، للقراءة فقط.</translation>
    </message>
    <message>
        <source>It can be removed now. You first see what {name} does not have.</source>
        <translation>يمكن محوها الآن. ترى أولاً ما ليس لدى {name}.</translation>
    </message>
    <message>
        <source>You removed these cases from this case file. {holder} answers for them.</source>
        <translation>محوت هذه الملفات من هذه الخزنة. هي في عهدة {holder}.</translation>
    </message>
    <message>
        <source>Their copy elsewhere stays, and the cases can come back by a bundle.</source>
        <translation>تبقى نسختها في المكان الآخر، ويمكن أن تعود الملفات بحزمة.</translation>
    </message>
    <message>
        <source>{name} confirmed this bundle, and its cases have gone on since. Each case below says who answers for it.</source>
        <translation>هذه الحزمة مؤكدة من {name}، وتغيّر حال ملفاتها منذ ذلك. يُذكر أدناه لكل ملف لمن عهدته.</translation>
    </message>
    <message>
        <source>You answer for these cases as before, and can write in them.</source>
        <translation>هذه الملفات في عهدتك كما من قبل، ويمكنك الكتابة فيها.</translation>
    </message>
    <message>
        <source>No receipt has come yet. The bundle opens until {until}. An update can only go on from what was confirmed.</source>
        <translation>لم يصل أي إيصال بعد. يمكن فتح الحزمة حتى {until}. لا ينطلق التحديث إلا مما جرى تأكيده.</translation>
    </message>
    <message>
        <source>No receipt has come, and the bundle opens no more since {until}. If {name} opened it, they can give the receipt again; if not, send a new one.</source>
        <translation>لم يصل أي إيصال، ولم يعد يمكن فتح الحزمة منذ {until}. إذا فُتحت لدى {name}، يمكن إعطاء الإيصال من جديد؛ وإلا فأرسل حزمة جديدة.</translation>
    </message>
    <message>
        <source>{name} refused it and took nothing in.</source>
        <translation>الحزمة مرفوضة من {name} ولم يُضف منها شيء.</translation>
    </message>
    <message>
        <source>Not everybody it was for has confirmed it yet.</source>
        <translation>لم تؤكدها كل الجهات التي أُرسلت إليها بعد.</translation>
    </message>
    <message>
        <source>{name} has this copy. Later you can send only what is new.</source>
        <translation>هذه النسخة لدى {name}. يمكنك لاحقاً إرسال الجديد فقط.</translation>
    </message>
    <message>
        <source>You and {holder} both say that you answer for these cases. Nothing is lost: what both write is kept and can be put together.</source>
        <translation>تطالب أنت و{holder} بعهدة هذه الملفات. لا يضيع شيء: ما يكتبه الطرفان محفوظ ويمكن جمعه.</translation>
    </message>
    <message>
        <source>Speak to each other, by voice. Then say here who answers for each case; the other side hears it with the next bundle.</source>
        <translation>تحدّثا معاً، بالصوت. ثم حدّد هنا لمن عهدة كل ملف؛ يعرف الطرف الآخر ذلك مع الحزمة القادمة.</translation>
    </message>
    <message>
        <source>You refused this bundle: nothing of it was taken in.</source>
        <translation>رفضت هذه الحزمة: لم يُضف منها شيء.</translation>
    </message>
    <message>
        <source>{name} waits for your answer. If it got lost, give it again: it is always the same.</source>
        <translation>جوابك منتظر لدى {name}. إذا ضاع، أعطه من جديد: هو نفسه دائماً.</translation>
    </message>
    <message>
        <source>You have a copy. {holder} answers for these cases; what you write can be sent to them.</source>
        <translation>لديك نسخة. هذه الملفات في عهدة {holder}؛ ويمكن إرسال ما تكتبه إليه.</translation>
    </message>
    <message>
        <source>A copy that is no longer needed can be removed.</source>
        <translation>يمكن محو نسخة لم تعد لازمة.</translation>
    </message>
    <message>
        <source>You answer for these cases. {name} has your receipt, and has removed their copy.</source>
        <translation>هذه الملفات في عهدتك. وصل إيصالك إلى {name}، ومُحيت النسخة هناك.</translation>
    </message>
    <message>
        <source>You took these cases over. {name} keeps them read-only until they have your receipt, and can remove their copy then.</source>
        <translation>انتقلت هذه الملفات إلى عهدتك. تبقى لدى {name} للقراءة فقط إلى حين وصول إيصالك، وعندئذ يمكن محو النسخة هناك.</translation>
    </message>
    <message>
        <source>If they still wait, the receipt got lost on its way: give it again, it is always the same.</source>
        <translation>إذا استمر الانتظار هناك، فقد ضاع الإيصال في الطريق: أعطه من جديد، هو نفسه دائماً.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message numerus="yes">
        <source>You took %n case(s) over, {day}</source>
        <translation>
            <numerusform>لم تنتقل إليك أي عهدة، {day}</numerusform>
            <numerusform>انتقلت إليك عهدة ملف واحد، {day}</numerusform>
            <numerusform>انتقلت إليك عهدة ملفين، {day}</numerusform>
            <numerusform>انتقلت إليك عهدة %n ملفات، {day}</numerusform>
            <numerusform>انتقلت إليك عهدة %n ملفاً، {day}</numerusform>
            <numerusform>انتقلت إليك عهدة %n ملف، {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} took %n case(s) over, {day}</source>
        <translation>
            <numerusform>لم تنتقل إلى {name} أي عهدة، {day}</numerusform>
            <numerusform>انتقلت إلى {name} عهدة ملف واحد، {day}</numerusform>
            <numerusform>انتقلت إلى {name} عهدة ملفين، {day}</numerusform>
            <numerusform>انتقلت إلى {name} عهدة %n ملفات، {day}</numerusform>
            <numerusform>انتقلت إلى {name} عهدة %n ملفاً، {day}</numerusform>
            <numerusform>انتقلت إلى {name} عهدة %n ملف، {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>You took a copy in, {day}</source>
        <translation>أضفت نسخة، {day}</translation>
    </message>
    <message>
        <source>{name} took a copy in, {day}</source>
        <translation>أُضيفت نسخة لدى {name}، {day}</translation>
    </message>
    <message>
        <source>You refused it, {day}</source>
        <translation>رفضتها، {day}</translation>
    </message>
    <message>
        <source>{name} refused it, {day}</source>
        <translation>رُفضت من {name}، {day}</translation>
    </message>
    <message numerus="yes">
        <source>You removed %n case(s), {day}</source>
        <translation>
            <numerusform>لم تمحُ أي ملف، {day}</numerusform>
            <numerusform>محوت ملفاً واحداً، {day}</numerusform>
            <numerusform>محوت ملفين، {day}</numerusform>
            <numerusform>محوت %n ملفات، {day}</numerusform>
            <numerusform>محوت %n ملفاً، {day}</numerusform>
            <numerusform>محوت %n ملف، {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed %n case(s), {day}</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف لدى {name}، {day}</numerusform>
            <numerusform>مُحي ملف واحد لدى {name}، {day}</numerusform>
            <numerusform>مُحي ملفان لدى {name}، {day}</numerusform>
            <numerusform>مُحيت %n ملفات لدى {name}، {day}</numerusform>
            <numerusform>مُحي %n ملفاً لدى {name}، {day}</numerusform>
            <numerusform>مُحي %n ملف لدى {name}، {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: “{why}”</source>
        <translation>{text}: «{why}»</translation>
    </message>
    <message>
        <source>{name} opened this bundle on two computers. The first receipt counts. Ask {name} to work in one place only, and to remove the cases from the other.</source>
        <translation>فُتحت هذه الحزمة لدى {name} على حاسوبين. يُعتمد الإيصال الأول. اطلب من {name} العمل في مكان واحد فقط، ومحو الملفات من الآخر.</translation>
    </message>
    <message>
        <source>you answer for it</source>
        <translation>في عهدتك</translation>
    </message>
    <message>
        <source>on its way, read-only</source>
        <translation>في الطريق، للقراءة فقط</translation>
    </message>
    <message>
        <source>claimed by both sides</source>
        <translation>عهدة متنازع عليها</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>مُحيت من هنا</translation>
    </message>
    <message>
        <source>{name} answers for it</source>
        <translation>في عهدة {name}</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>looked after by {name}</source>
        <translation>يتابعه {name}</translation>
    </message>
    <message>
        <source>looked after by whoever follows the case</source>
        <translation>يتابعه من يتابع الملف</translation>
    </message>
    <message>
        <source>Give to somebody…</source>
        <translation>إسناده إلى أحد…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>مقارنتها</translation>
    </message>
    <message>
        <source>Two computers changed this deadline: the other version may end earlier. Make one of them before you rely on this date.</source>
        <translation>عُدّل هذا الأجل على حاسوبين: قد تنتهي النسخة الأخرى قبله. اختر إحداهما قبل الاعتماد على هذا التاريخ.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غداً</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}، {hour}</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>فتح التقويم (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>Deadline</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>This deadline is not here, or not yours to read.</source>
        <translation>هذا الأجل ليس هنا، أو لا يحق لك الاطلاع عليه.</translation>
    </message>
    <message>
        <source>It may have been handed over. The agenda has the others.</source>
        <translation>ربما جرى تسليمه. الآجال الأخرى في الأجندة.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Change a fact…</source>
        <translation>تغيير واقعة…</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>تسجيل الإيداع…</translation>
    </message>
    <message>
        <source>It still runs</source>
        <translation>ما زال سارياً</translation>
    </message>
    <message>
        <source>The deadline runs again, and is in the agenda.</source>
        <translation>عاد الأجل إلى السريان، وهو في الأجندة.</translation>
    </message>
    <message>
        <source>Whoever follows the case looks after it now.</source>
        <translation>يتابعه الآن من يتابع الملف.</translation>
    </message>
    <message>
        <source>{name} looks after it now.</source>
        <translation>يتابعه الآن {name}.</translation>
    </message>
    <message>
        <source>Marked as filed.</source>
        <translation>سُجّل: أُودع.</translation>
    </message>
    <message>
        <source>Marked as not needed.</source>
        <translation>سُجّل: لا حاجة إليه.</translation>
    </message>
    <message>
        <source>Marked as missed. Speak to the lawyer today.</source>
        <translation>سُجّل: فات الأجل. تحدّث إلى المحامي اليوم.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The computation is in the clipboard.</source>
        <translation>الحساب في الحافظة.</translation>
    </message>
    <message>
        <source>Locking takes it away. It names the case by its code only.</source>
        <translation>القفل يزيله منها. لا يُذكر فيه الملف إلا برمزه.</translation>
    </message>
    <message>
        <source>Save the computation as PDF</source>
        <translation>حفظ الحساب بصيغة PDF</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>The computation is in {file}.</source>
        <translation>الحساب في {file}.</translation>
    </message>
    <message>
        <source>It is not encrypted, and names the case by its code only.</source>
        <translation>هذا المستند غير مشفّر؛ ولا يُذكر فيه الملف إلا برمزه.</translation>
    </message>
</context>
<context>
    <name>DegreeField</name>
    <message>
        <source>The meaning of the degree you choose is shown here.</source>
        <translation>يظهر هنا معنى الدرجة المختارة.</translation>
    </message>
    <message>
        <source>{degree}: {meaning}</source>
        <translation>{degree}: {meaning}</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The case file is ready</source>
        <translation>الخزنة جاهزة</translation>
    </message>
    <message>
        <source>Lock, and begin</source>
        <translation>القفل والبدء</translation>
    </message>
    <message>
        <source>This session held every key, so it ends now. Unlock with your name and phrase to begin.</source>
        <translation>كانت كل المفاتيح في هذه الجلسة، لذلك تنتهي الآن. افتح القفل باسمك وعبارتك للبدء.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) can open it</source>
        <translation>
            <numerusform>لا حساب يمكنه فتحها</numerusform>
            <numerusform>حساب واحد يمكنه فتحها</numerusform>
            <numerusform>حسابان يمكنهما فتحها</numerusform>
            <numerusform>%n حسابات يمكنها فتحها</numerusform>
            <numerusform>%n حساباً يمكنها فتحها</numerusform>
            <numerusform>%n حساب يمكنها فتحها</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is made, encrypted</source>
        <translation>أُنشئت «{name}» مشفّرة</translation>
    </message>
    <message>
        <source>The recovery words are on paper, away from this computer</source>
        <translation>كلمات الاسترداد على الورق، بعيداً عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Case numbers begin with {code}</source>
        <translation>أرقام الملفات تبدأ بـ {code}</translation>
    </message>
</context>
<context>
    <name>DraftsStep</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Nobody else can read your drafts. Finish each, or let it go.</source>
        <translation>لا يمكن لغيرك قراءة مسوداتك. أكمل كلاً منها، أو تخلَّ عنها.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>No draft is waiting.</source>
        <translation>لا مسودات بالانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were let go.</source>
        <translation>
            <numerusform>لم يجرِ التخلي عن أي مسودة.</numerusform>
            <numerusform>جرى التخلي عن مسودة واحدة.</numerusform>
            <numerusform>جرى التخلي عن مسودتين.</numerusform>
            <numerusform>جرى التخلي عن %n مسودات.</numerusform>
            <numerusform>جرى التخلي عن %n مسودة.</numerusform>
            <numerusform>جرى التخلي عن %n مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were left unfinished.</source>
        <translation>
            <numerusform>لا مسودات غير مكتملة.</numerusform>
            <numerusform>بقيت مسودة واحدة غير مكتملة.</numerusform>
            <numerusform>بقيت مسودتان غير مكتملتين.</numerusform>
            <numerusform>بقيت %n مسودات غير مكتملة.</numerusform>
            <numerusform>بقيت %n مسودة غير مكتملة.</numerusform>
            <numerusform>بقيت %n مسودة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No draft is waiting, as far as you can see.</source>
        <translation>لا مسودات بالانتظار، بحسب ما يمكنك رؤيته.</translation>
    </message>
    <message>
        <source>You cannot read them. The record says how many there were.</source>
        <translation>لا يمكنك قراءتها. يذكر المحضر عددها.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>التخلي عنها…</translation>
    </message>
    <message>
        <source>Let “{title}” go? What was typed cannot come back.</source>
        <translation>التخلي عن «{title}»؟ لا يمكن استعادة ما كُتب.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>التخلي عنها</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Done: {what}</source>
        <translation>أُنجز: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>for {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>أُنجز: {what}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تسجيله كمُنجَز</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>no date yet</source>
        <translation>بلا تاريخ بعد</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>الأجل موقوف</translation>
    </message>
    <message>
        <source>Does not run yet</source>
        <translation>لم يبدأ سريانه بعد</translation>
    </message>
    <message>
        <source>at midnight, {when}</source>
        <translation>عند منتصف الليل، {when}</translation>
    </message>
    <message>
        <source>What it runs from has not happened.</source>
        <translation>لم يقع بعد ما يبدأ منه السريان.</translation>
    </message>
    <message>
        <source>It starts again from the beginning.</source>
        <translation>يبدأ الأجل كاملاً من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n days are left when it goes on.</source>
        <translation>
            <numerusform>لا أيام باقية عند الاستئناف.</numerusform>
            <numerusform>يبقى يوم واحد عند الاستئناف.</numerusform>
            <numerusform>يبقى يومان عند الاستئناف.</numerusform>
            <numerusform>تبقى %n أيام عند الاستئناف.</numerusform>
            <numerusform>يبقى %n يوماً عند الاستئناف.</numerusform>
            <numerusform>يبقى %n يوم عند الاستئناف.</numerusform>
        </translation>
    </message>
    <message>
        <source>over for {span}</source>
        <translation>انقضى منذ {span}</translation>
    </message>
    <message>
        <source>over: {when}</source>
        <translation>انقضى {when}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>باقٍ {span}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>The authority has until</source>
        <translation>أمام الإدارة أو القاضي حتى</translation>
    </message>
    <message>
        <source>Not later than</source>
        <translation>في موعد أقصاه</translation>
    </message>
    <message>
        <source>Must have arrived by</source>
        <translation>يجب أن يصل في موعد أقصاه</translation>
    </message>
    <message>
        <source>Must be sent by</source>
        <translation>يُرسل في موعد أقصاه</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>يُنجز في موعد أقصاه</translation>
    </message>
    <message>
        <source>the authority’s time</source>
        <translation>مهلة الإدارة أو القاضي</translation>
    </message>
    <message>
        <source>Not verified by a lawyer yet</source>
        <translation>لم يراجعها قانوني بعد</translation>
    </message>
    <message>
        <source>{title}: {before} becomes {after}</source>
        <translation>{title}: {before} يصبح {after}</translation>
    </message>
    <message>
        <source>It concerns nobody but you.</source>
        <translation>لا يعني هذا أحداً غيرك.</translation>
    </message>
    <message>
        <source>It concerns {names}: a task will tell them.</source>
        <translation>يعني هذا {names}: ستُبلغهم بذلك مهمة.</translation>
    </message>
    <message>
        <source>A task was written for {names}.</source>
        <translation>كُتبت مهمة لـ {names}.</translation>
    </message>
</context>
<context>
    <name>EditorBody</name>
    <message>
        <source>Close the editor; the draft stays</source>
        <translation>إغلاق المحرر؛ تبقى المسودة</translation>
    </message>
    <message>
        <source>An addendum is final as soon as it is added.</source>
        <translation>التكملة نهائية فور إضافتها.</translation>
    </message>
    <message>
        <source>This entry keeps the version of the form it was written with.</source>
        <translation>يحتفظ هذا المُدخل بنسخة النموذج التي كُتب بها.</translation>
    </message>
    <message>
        <source>Addendum to “{title}”</source>
        <translation>تكملة لـ «{title}»</translation>
    </message>
    <message>
        <source>Edit “{title}”</source>
        <translation>تعديل «{title}»</translation>
    </message>
    <message>
        <source>New entry: {form}</source>
        <translation>مُدخل جديد: {form}</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق مستند…</translation>
    </message>
    <message>
        <source>Pictures, PDF or any file up to 64 MB, kept encrypted here.</source>
        <translation>صور أو PDF أو أي مستند حتى 64 ميغابايت، تُحفظ هنا مشفّرة.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>استبعاد {name}</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add to the entry</source>
        <translation>إضافة إلى المُدخل</translation>
    </message>
    <message>
        <source>Draft found again</source>
        <translation>استُعيدت المسودة</translation>
    </message>
    <message>
        <source>Draft kept at {hour}</source>
        <translation>حُفظت المسودة {hour}</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>ما زالت قراءة مستند جارية.</translation>
    </message>
    <message>
        <source>Discard what you wrote in “{title}”? It cannot come back.</source>
        <translation>هل تتجاهل ما كتبته في «{title}»؟ لن تتمكن من استعادته.</translation>
    </message>
    <message>
        <source>Discard what you wrote? It cannot come back.</source>
        <translation>هل تتجاهل ما كتبته؟ لن تتمكن من استعادته.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Back to the timeline</source>
        <translation>العودة إلى التسلسل الزمني</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>إغلاق المُدخل</translation>
    </message>
    <message>
        <source>{day} · signed by {author} on {moment}</source>
        <translation>{day} · بتوقيع {author} في {moment}</translation>
    </message>
    <message>
        <source>{day} · written by {author} on {moment}</source>
        <translation>{day} · كتابة {author} في {moment}</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>You have begun to change this entry.</source>
        <translation>لقد بدأت تعديل هذا المُدخل.</translation>
    </message>
    <message>
        <source>This entry was written in two places at the same time. Nothing is lost: compare both, and make one version of them.</source>
        <translation>كُتب هذا المُدخل في مكانين في الوقت نفسه. لم يضِع شيء: قارن النسختين واجعلهما نسخة واحدة.</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>مقارنة النسختين</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>شهادة…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Save or discard your draft first.</source>
        <translation>احفظ مسودتك أو تجاهلها أولاً.</translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation>أضف تكملة</translation>
    </message>
    <message>
        <source>Share an extract…</source>
        <translation>مشاركة مقتطف…</translation>
    </message>
    <message>
        <source>Go on with the extract…</source>
        <translation>متابعة المقتطف…</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Why it is erased</source>
        <translation>سبب المحو</translation>
    </message>
    <message>
        <source>The code of the case, to confirm</source>
        <translation>رمز الملف، للتأكيد</translation>
    </message>
    <message>
        <source>This case is {code}.</source>
        <translation>هذا الملف هو {code}.</translation>
    </message>
    <message>
        <source>Erase this case for good? It cannot be taken back.</source>
        <translation>محو هذا الملف نهائياً؟ لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سبباً</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>بطلب من الشخص</translation>
    </message>
    <message>
        <source>It has been kept as long as it may be</source>
        <translation>انتهت مدة حفظه</translation>
    </message>
    <message>
        <source>It was opened by mistake</source>
        <translation>فُتح عن طريق الخطأ</translation>
    </message>
    <message numerus="yes">
        <source>Now: %n entries that you can open, with their versions, files and everybody’s drafts.</source>
        <translation>
            <numerusform>الآن: لا مُدخلات يمكنك فتحها.</numerusform>
            <numerusform>الآن: مُدخل واحد يمكنك فتحه، مع نسخه ومستنداته ومسودات الجميع.</numerusform>
            <numerusform>الآن: مُدخلان يمكنك فتحهما، مع نسخهما ومستنداتهما ومسودات الجميع.</numerusform>
            <numerusform>الآن: %n مُدخلات يمكنك فتحها، مع نسخها ومستنداتها ومسودات الجميع.</numerusform>
            <numerusform>الآن: %n مُدخلاً يمكنك فتحها، مع نسخها ومستنداتها ومسودات الجميع.</numerusform>
            <numerusform>الآن: %n مُدخل يمكنك فتحها، مع نسخها ومستنداتها ومسودات الجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later: what you cannot open ({professions}) goes as soon as a colleague who can unlocks this case file.</source>
        <translation>لاحقاً: ما لا يمكنك فتحه ({professions}) يُمحى فور أن يفتح قفلَ هذه الخزنة زميلٌ يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Elsewhere: {people} received this case. Their copies go once they open a handover that you write from now on.</source>
        <translation>في مكان آخر: استلم هذا الملف {people}. تُمحى تلك النسخ عند فتح حزمة تعدّها من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Backups made before now still hold it: destroy those that are no longer needed.</source>
        <translation>ما زال في النسخ الاحتياطية السابقة: أتلف ما لم يعد لازماً منها.</translation>
    </message>
    <message>
        <source>A deadline still runs, on {day}. Until it has passed, the case is erased only where the person asked for it.</source>
        <translation>ما زال هناك أجل سارٍ: {day}. إلى أن ينقضي، لا يُمحى الملف إلا بطلب من الشخص.</translation>
    </message>
    <message>
        <source>Choose why it is erased.</source>
        <translation>اختر سبب المحو.</translation>
    </message>
    <message>
        <source>This is not the code of this case. Nothing was erased.</source>
        <translation>ليس هذا رمز هذا الملف. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>A deadline still runs: this reason has to wait for its end.</source>
        <translation>ما زال هناك أجل سارٍ: لا يصح هذا السبب قبل انقضائه.</translation>
    </message>
    <message>
        <source>The case {code} was erased.</source>
        <translation>مُحي الملف {code}.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence package</source>
        <translation>ملف الأدلة</translation>
    </message>
    <message>
        <source>The person’s lawyer</source>
        <translation>محامي الشخص</translation>
    </message>
    <message>
        <source>A court or another body</source>
        <translation>محكمة أو هيئة أخرى</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>يُسلَّم إلى</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>For example: appeal before the court of appeal.</source>
        <translation>مثلاً: استئناف أمام محكمة الاستئناف.</translation>
    </message>
    <message>
        <source>Which body</source>
        <translation>أي هيئة</translation>
    </message>
    <message>
        <source>Called as in the consent record.</source>
        <translation>باسمها الوارد في الموافقة.</translation>
    </message>
    <message>
        <source>Photographs as they were taken</source>
        <translation>الصور كما التُقطت</translation>
    </message>
    <message>
        <source>Without this, copies go: they say neither where nor with which device they were taken.</source>
        <translation>من دون ذلك تُرفق نسخ: لا تذكر أين التُقطت الصور ولا بأي جهاز.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يُرفق</translation>
    </message>
    <message>
        <source>Anybody can check it, on any computer: consigne verify, and the file.</source>
        <translation>يمكن لأي شخص التحقق منه على أي حاسوب: consigne verify ثم المستند.</translation>
    </message>
    <message>
        <source>Make the package…</source>
        <translation>إعداد ملف الأدلة…</translation>
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translation>وافق الشخص على هذا.</translation>
    </message>
    <message>
        <source>The person has not agreed to this: ask first.</source>
        <translation>لم يوافق الشخص على هذا: اسأله أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed entry(ies) with every version</source>
        <translation>
            <numerusform>لا مُدخلات موقّعة</numerusform>
            <numerusform>مُدخل موقّع واحد بكل نسخه</numerusform>
            <numerusform>مُدخلان موقّعان بكل نسخهما</numerusform>
            <numerusform>%n مُدخلات موقّعة بكل نسخها</numerusform>
            <numerusform>%n مُدخلاً موقّعاً بكل نسخها</numerusform>
            <numerusform>%n مُدخل موقّع بكل نسخها</numerusform>
        </translation>
    </message>
    <message>
        <source>who the person is, the custody of the case, and its journal</source>
        <translation>هوية الشخص، وعهدة الملف، وسجله</translation>
    </message>
    <message>
        <source>the custody of the case, and its journal</source>
        <translation>عهدة الملف وسجله</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) stay: the person has not agreed that a court sees them</source>
        <translation>
            <numerusform>لا صور تبقى هنا</numerusform>
            <numerusform>تبقى صورة واحدة هنا: لم يوافق الشخص على أن تراها محكمة</numerusform>
            <numerusform>تبقى صورتان هنا: لم يوافق الشخص على أن تراهما محكمة</numerusform>
            <numerusform>تبقى %n صور هنا: لم يوافق الشخص على أن تراها محكمة</numerusform>
            <numerusform>تبقى %n صورة هنا: لم يوافق الشخص على أن تراها محكمة</numerusform>
            <numerusform>تبقى %n صورة هنا: لم يوافق الشخص على أن تراها محكمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay: not signed yet</source>
        <translation>
            <numerusform>لا مُدخلات تبقى هنا</numerusform>
            <numerusform>يبقى مُدخل واحد هنا: لم يوقَّع بعد</numerusform>
            <numerusform>يبقى مُدخلان هنا: لم يوقَّعا بعد</numerusform>
            <numerusform>تبقى %n مُدخلات هنا: لم توقَّع بعد</numerusform>
            <numerusform>يبقى %n مُدخلاً هنا: لم توقَّع بعد</numerusform>
            <numerusform>يبقى %n مُدخل هنا: لم توقَّع بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay: for some people</source>
        <translation>
            <numerusform>لا مُدخلات تبقى هنا</numerusform>
            <numerusform>يبقى مُدخل واحد هنا: لبعض الأشخاص فقط</numerusform>
            <numerusform>يبقى مُدخلان هنا: لبعض الأشخاص فقط</numerusform>
            <numerusform>تبقى %n مُدخلات هنا: لبعض الأشخاص فقط</numerusform>
            <numerusform>يبقى %n مُدخلاً هنا: لبعض الأشخاص فقط</numerusform>
            <numerusform>يبقى %n مُدخل هنا: لبعض الأشخاص فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>You hold no key for: {names}</source>
        <translation>لا مفتاح لديك لـ: {names}</translation>
    </message>
    <message>
        <source>Say who it is given to.</source>
        <translation>اذكر لمن يُسلَّم.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>اذكر الغرض منه.</translation>
    </message>
    <message>
        <source>Say which body.</source>
        <translation>اذكر أي هيئة.</translation>
    </message>
    <message>
        <source>Where does the package go?</source>
        <translation>أين يوضع ملف الأدلة؟</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>إعداد ملف الأدلة</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in {file}.</source>
        <translation>
            <numerusform>لا مُدخلات في {file}.</numerusform>
            <numerusform>مُدخل واحد في {file}.</numerusform>
            <numerusform>مُدخلان في {file}.</numerusform>
            <numerusform>%n مُدخلات في {file}.</numerusform>
            <numerusform>%n مُدخلاً في {file}.</numerusform>
            <numerusform>%n مُدخل في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay: only the hash is in it.</source>
        <translation>
            <numerusform>لا ملفات باقية هنا.</numerusform>
            <numerusform>يبقى مستند واحد هنا: تُرفق بصمته فقط.</numerusform>
            <numerusform>يبقى مستندان هنا: تُرفق بصمتاهما فقط.</numerusform>
            <numerusform>تبقى %n مستندات هنا: تُرفق بصماتها فقط.</numerusform>
            <numerusform>يبقى %n مستنداً هنا: تُرفق بصماتها فقط.</numerusform>
            <numerusform>يبقى %n مستند هنا: تُرفق بصماتها فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hash, to be told with it: {hash}</source>
        <translation>بصمته، تُذكر معه: {hash}</translation>
    </message>
</context>
<context>
    <name>ExaminationBody</name>
    <message>
        <source>Findings</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>أقسام التقرير</translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation>قبل التوقيع</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل المستندات</translation>
    </message>
</context>
<context>
    <name>ExaminationHead</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>إضافة معاينة</translation>
    </message>
    <message>
        <source>Discard what you wrote…</source>
        <translation>تجاهل ما كُتب…</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>في التسلسل الزمني</translation>
    </message>
    <message>
        <source>without an interpreter</source>
        <translation>بلا مترجم</translation>
    </message>
    <message>
        <source>interpreter and privacy not recorded yet</source>
        <translation>لم يُدوَّن المترجم والخصوصية بعد</translation>
    </message>
    <message>
        <source>Discard what you wrote since the last version? It cannot come back.</source>
        <translation>هل تتجاهل ما كتبته منذ آخر نسخة؟ لن تتمكن من استعادته.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
</context>
<context>
    <name>ExaminationPage</name>
    <message>
        <source>Examination</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>No examination is open.</source>
        <translation>لا فحص مفتوح.</translation>
    </message>
    <message>
        <source>Begin one from a case: New entry, Medical examination.</source>
        <translation>ابدأ فحصاً من أحد الملفات: مُدخل جديد، فحص طبي.</translation>
    </message>
    <message>
        <source>This was written in two places at the same time. Nothing is lost: compare both, and make one version of them.</source>
        <translation>كُتب هذا في مكانين في الوقت نفسه. لم يضِع شيء: قارن النسختين واجعلهما نسخة واحدة.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Signed: nothing in it changes any more. What is found later is written as an addendum beside it, in the timeline.</source>
        <translation>موقّع: لا شيء فيه يتغير بعد الآن. ما يُعاين لاحقاً يُكتب تكملةً إلى جانبه في التسلسل الزمني.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>شهادة…</translation>
    </message>
</context>
<context>
    <name>ExaminationReading</name>
    <message>
        <source>Findings</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>التقرير كاملاً</translation>
    </message>
    <message>
        <source>No finding is recorded. The whole report says more.</source>
        <translation>لا معاينة مدوَّنة. التقرير الكامل يذكر المزيد.</translation>
    </message>
    <message>
        <source>Photograph not found</source>
        <translation>الصورة غير موجودة</translation>
    </message>
    <message>
        <source>Ruler visible</source>
        <translation>المسطرة ظاهرة</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translation>بلا مسطرة</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>A folder that something else carries to your colleagues, such as Syncthing: bundles are written there, and what arrives is shown in the inbox.</source>
        <translation>مجلد تنقله أداة أخرى إلى زملائك، مثل Syncthing: تُكتب فيه الحزم، ويظهر ما يصل في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>مجلد التبادل</translation>
    </message>
</context>
<context>
    <name>ExchangeWhere</name>
    <message>
        <source>Use none</source>
        <translation>عدم استعمال أي مجلد</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>لم يُختَر أي مجلد.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Nothing is lost. Plug it in again, or choose another folder.</source>
        <translation>لم يضِع شيء. صِله من جديد، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>This folder is not there just now.</source>
        <translation>هذا المجلد غير موجود الآن.</translation>
    </message>
    <message>
        <source>The exchange folder</source>
        <translation>مجلد التبادل</translation>
    </message>
</context>
<context>
    <name>ExportListPage</name>
    <message>
        <source>Write a list</source>
        <translation>تصدير قائمة</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>الملفات المفتوحة</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>A name is written only where the person agreed that this body is told. Without names, nobody is asked.</source>
        <translation>لا يُكتب اسم إلا إذا وافق صاحبه على إبلاغ هذه الجهة. ودون الأسماء لا تلزم موافقة.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>The organisation, called as in the consent record.</source>
        <translation>المنظمة، باسمها الوارد في الموافقة.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي ملفات</translation>
    </message>
    <message>
        <source>What of them</source>
        <translation>أي معلومات</translation>
    </message>
    <message>
        <source>The audit journal keeps who wrote it, for whom and how many.</source>
        <translation>يحفظ سجل النشاط من صدّرها، ولمن، وعدد الملفات.</translation>
    </message>
    <message>
        <source>Write the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who it is for: the journal keeps it.</source>
        <translation>اذكر لمن هي: يحفظ سجل النشاط ذلك.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Where does the list go?</source>
        <translation>أين توضع القائمة؟</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>كتابة القائمة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>يتابعه</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المُدخلات</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in {file}, readable by anybody.</source>
        <translation>
            <numerusform>لا ملفات في {file}.</numerusform>
            <numerusform>ملف واحد في {file}، يقرؤه أي شخص.</numerusform>
            <numerusform>ملفان في {file}، يقرؤهما أي شخص.</numerusform>
            <numerusform>%n ملفات في {file}، يقرؤها أي شخص.</numerusform>
            <numerusform>%n ملفاً في {file}، يقرؤها أي شخص.</numerusform>
            <numerusform>%n ملف في {file}، يقرؤها أي شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) withheld: not agreed to.</source>
        <translation>
            <numerusform>لم يُحجب أي اسم.</numerusform>
            <numerusform>حُجب اسم واحد لعدم وجود موافقة.</numerusform>
            <numerusform>حُجب اسمان لعدم وجود موافقة.</numerusform>
            <numerusform>حُجبت %n أسماء لعدم وجود موافقة.</numerusform>
            <numerusform>حُجب %n اسماً لعدم وجود موافقة.</numerusform>
            <numerusform>حُجب %n اسم لعدم وجود موافقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtractSharing</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Only what the other profession needs, in words for them.</source>
        <translation>فقط ما تحتاجه المهنة الأخرى، بكلمات تناسبها.</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>ما يُشارك</translation>
    </message>
    <message>
        <source>In a few words, for the timeline</source>
        <translation>في بضع كلمات، للتسلسل الزمني</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>More about why</source>
        <translation>توضيح الغرض</translation>
    </message>
    <message>
        <source>Why it is shared without the person&apos;s agreement</source>
        <translation>لماذا تجري المشاركة دون موافقة الشخص</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>يبقى هذا السبب في سجل النشاط باسمك.</translation>
    </message>
    <message>
        <source>Share an extract</source>
        <translation>مشاركة مقتطف</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation>عدم المشاركة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard what you wrote? It cannot come back.</source>
        <translation>هل تتجاهل ما كتبته؟ لن تتمكن من استعادته.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
    <message>
        <source>Share with: {names}</source>
        <translation>مشاركة مع: {names}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Write what is shared.</source>
        <translation>اكتب ما تريد مشاركته.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>اختر الغرض.</translation>
    </message>
    <message>
        <source>Choose with whom it is shared.</source>
        <translation>اختر مع من تشاركه.</translation>
    </message>
    <message>
        <source>Write what is shared, and choose with whom.</source>
        <translation>اكتب ما تريد مشاركته، واختر مع من.</translation>
    </message>
    <message>
        <source>Shared with: {names}. A copy stays beside the entry.</source>
        <translation>شورك مع: {names}. تبقى نسخة إلى جانب المُدخل.</translation>
    </message>
</context>
<context>
    <name>FactAsking</name>
    <message>
        <source>Which fact</source>
        <translation>أي واقعة</translation>
    </message>
    <message>
        <source>Change a fact</source>
        <translation>تغيير واقعة</translation>
    </message>
    <message>
        <source>Change it and recompute</source>
        <translation>تغيير وإعادة الحساب</translation>
    </message>
    <message>
        <source>Say how it is, and the new dates are shown here.</source>
        <translation>اذكر كيف هو الأمر، فتظهر هنا التواريخ الجديدة.</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>How it is</source>
        <translation>كيف هو الأمر</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>First note when this happened: {event}.</source>
        <translation>دوّن أولاً تاريخ: {event}.</translation>
    </message>
    <message>
        <source>{event}: {reason}</source>
        <translation>{event}: {reason}</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known.</source>
        <translation>أيام العطل الرسمية لسنة {year} غير معروفة.</translation>
    </message>
    <message>
        <source>Rule “{rule}”, “{field}”: {reason} Nothing is changed.</source>
        <translation>القاعدة «{rule}»، «{field}»: {reason} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>it is earlier than what the time runs from. Correct one of the two days.</source>
        <translation>هذا قبل ما يبدأ منه الأجل. صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>it ends before it begins. Correct one of the two days.</source>
        <translation>النهاية تسبق البداية. صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>the letter was collected before it was presented. Correct one day.</source>
        <translation>استُلمت الرسالة قبل أول إشعار. صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>it has a day, and the letter is marked as not collected. Correct one of the two.</source>
        <translation>دُوّن تاريخ، والرسالة مسجّلة كغير مستلمة. صحّح أحد الأمرين.</translation>
    </message>
    <message>
        <source>this is not a day.</source>
        <translation>هذا ليس تاريخاً.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>ناقص.</translation>
    </message>
    <message>
        <source>there is no such field.</source>
        <translation>لا يوجد حقل كهذا.</translation>
    </message>
    <message>
        <source>it is of another kind than it has to be.</source>
        <translation>ليس من النوع المطلوب.</translation>
    </message>
    <message>
        <source>this is none of the possible values.</source>
        <translation>ليس من القيم الممكنة.</translation>
    </message>
    <message>
        <source>use small letters, digits and underscores only.</source>
        <translation>استعمل حروفاً لاتينية صغيرة وأرقاماً وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>it has to be 1 or more.</source>
        <translation>يجب أن يكون 1 أو أكثر.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>القيمة كبيرة جداً.</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>النص طويل جداً.</translation>
    </message>
    <message>
        <source>it has characters that cannot be shown.</source>
        <translation>فيه رموز لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>this is not a day (2026-11-02).</source>
        <translation>هذا ليس تاريخاً (2026-11-02).</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>وارد مرتين.</translation>
    </message>
    <message>
        <source>it does not go with a time in hours.</source>
        <translation>لا يصح مع أجل بالساعات.</translation>
    </message>
    <message>
        <source>it does not go with a time up to an event.</source>
        <translation>لا يصح مع أجل يسبق حدثاً.</translation>
    </message>
    <message>
        <source>it goes with a time in months only.</source>
        <translation>لا يصح إلا مع أجل بالأشهر.</translation>
    </message>
    <message>
        <source>it is not right.</source>
        <translation>غير صحيح.</translation>
    </message>
    <message>
        <source>This file is too large for a rule file.</source>
        <translation>هذا المستند أكبر من أن يكون مستند قواعد.</translation>
    </message>
    <message>
        <source>This file is not a text (UTF-8).</source>
        <translation>هذا المستند ليس نصاً (UTF-8).</translation>
    </message>
    <message>
        <source>This file is not written as rule files are (TOML).</source>
        <translation>هذا المستند غير مكتوب كمستندات القواعد (TOML).</translation>
    </message>
    <message>
        <source>This file has something that is no rule.</source>
        <translation>في هذا المستند ما ليس قاعدة.</translation>
    </message>
    <message>
        <source>This file has too many rules.</source>
        <translation>في هذا المستند قواعد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This file has a text that is too long.</source>
        <translation>في هذا المستند نص أطول من اللازم.</translation>
    </message>
    <message>
        <source>There is no rule in this file.</source>
        <translation>لا توجد أي قاعدة في هذا المستند.</translation>
    </message>
    <message>
        <source>This file is no rule file.</source>
        <translation>هذا المستند ليس مستند قواعد.</translation>
    </message>
    <message>
        <source>Line {line}.</source>
        <translation>السطر {line}.</translation>
    </message>
    <message>
        <source>See “{where}”.</source>
        <translation>انظر «{where}».</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Both together</source>
        <translation>كلاهما معاً</translation>
    </message>
    <message>
        <source>Write it in your own words</source>
        <translation>كتابته بكلماتك</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>تم الاختيار</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>بانتظار الاختيار</translation>
    </message>
    <message>
        <source>The versions differ here.</source>
        <translation>تختلف النسخ هنا.</translation>
    </message>
    <message>
        <source>Only {author} changed this.</source>
        <translation>التغيير من {author} فقط.</translation>
    </message>
    <message>
        <source>All who changed this wrote the same.</source>
        <translation>كل من غيّر هذا كتب الشيء نفسه.</translation>
    </message>
    <message>
        <source>Changed by {authors}.</source>
        <translation>التغيير من {authors}.</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>قبل ذلك: {answer}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار مستند…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيره…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>No case file on this computer yet.</source>
        <translation>لا خزنة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Open another case file…</source>
        <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
        <source>Create a case file…</source>
        <translation>إنشاء خزنة…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Set aside on {day}</source>
        <translation>وُضعت جانباً في {day}</translation>
    </message>
    <message>
        <source>Restored on {day}, beside another</source>
        <translation>استُعيدت في {day}، إلى جانب أخرى</translation>
    </message>
    <message>
        <source>Invented people, to learn with</source>
        <translation>أشخاص متخيَّلون، للتعلّم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On another drive</source>
        <translation>على قرص آخر</translation>
    </message>
    <message>
        <source>Open another case file</source>
        <translation>فتح خزنة أخرى</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Which spreadsheet holds your cases?</source>
        <translation>أي جدول يضم ملفاتك؟</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it: Excel (.xlsx, .xls) or CSV. You see every row before anything is added.</source>
        <translation>أفلت المستند هنا أو اختره: Excel (.xlsx أو .xls) أو CSV. سترى كل صف قبل إضافة أي شيء.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>اختيار جدول…</translation>
    </message>
    <message>
        <source>The file stays where it is and is not changed. Once the cases are here, delete it where others could read it.</source>
        <translation>يبقى المستند في مكانه دون تغيير. بعد وصول الملفات إلى هنا، احذفه من كل مكان قد يقرؤه فيه غيرك.</translation>
    </message>
    <message>
        <source>Spreadsheets ({pattern})</source>
        <translation>الجداول ({pattern})</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختيار جدول</translation>
    </message>
</context>
<context>
    <name>FileProgressRow</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>The file</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>لا يمكن عرض هذا النوع من المستندات هنا.</translation>
    </message>
    <message>
        <source>It is kept, encrypted, and goes with the case.</source>
        <translation>يُحفظ مشفّراً ويرافق الملف.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>فتح المستند</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
</context>
<context>
    <name>FillingCard</name>
    <message>
        <source>Everything this letter asks for is known.</source>
        <translation>كل ما تتطلبه هذه الرسالة معروف.</translation>
    </message>
    <message>
        <source>What you leave empty becomes a dotted line in the letter, to be filled in by hand.</source>
        <translation>ما تتركه فارغاً يصبح سطراً منقطاً في الرسالة يُملأ بخط اليد.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Taken from the case</source>
        <translation>مأخوذ من الملف</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Take this finding away</source>
        <translation>إزالة هذه المعاينة</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>لم تُختر أي معاينة.</translation>
    </message>
    <message>
        <source>Place one on the figure: with the mouse, or with the arrows and Enter. Marks that the person puts down to an accident, to care or to work are recorded too.</source>
        <translation>ضع معاينة على الرسم: بالفأرة، أو بالأسهم ومفتاح الإدخال. تُدوَّن أيضاً الآثار التي ينسبها الشخص إلى حادث أو علاج أو عمل.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>ما يقوله الشخص عنها</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>التطور</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>الإصابة</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>الاتساق</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Findings</source>
        <translation>المعاينات</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Region to choose</source>
        <translation>اختر المنطقة</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Type to choose</source>
        <translation>اختر النوع</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} مم</translation>
    </message>
    <message>
        <source>Degree to choose</source>
        <translation>اختر الدرجة</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>المعاينة {number}</translation>
    </message>
</context>
<context>
    <name>FindingsBoard</name>
    <message>
        <source>Take away {finding}, {place}? The others keep their numbers.</source>
        <translation>إزالة {finding}، {place}؟ تحتفظ الأخرى بأرقامها.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>FormDetail</name>
    <message>
        <source>Choose a form to see what it asks.</source>
        <translation>اختر نموذجاً لترى ما يسأل عنه.</translation>
    </message>
    <message>
        <source>Its outline and its spreadsheet are shown here.</source>
        <translation>يظهر هنا مخططه وجدوله.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Go back to the program&apos;s own</source>
        <translation>العودة إلى نموذج البرنامج</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>عدم عرضه بعد الآن</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار مستند</translation>
    </message>
    <message>
        <source>Fitting files</source>
        <translation>المستندات المناسبة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل المستندات</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>goes to {places}</source>
        <translation>مكانه: {places}</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>something to correct</source>
        <translation>يحتاج إلى تصحيح</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n groups finished</source>
        <translation>
            <numerusform>لا مجموعات: {done}</numerusform>
            <numerusform>المجموعات المكتملة: {done} من واحدة</numerusform>
            <numerusform>المجموعات المكتملة: {done} من اثنتين</numerusform>
            <numerusform>المجموعات المكتملة: {done} من %n</numerusform>
            <numerusform>المجموعات المكتملة: {done} من %n</numerusform>
            <numerusform>المجموعات المكتملة: {done} من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>{question}: {sentence}</source>
        <translation>{question}: {sentence}</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>as it came</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>خاص بكم</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالاً</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>إصدار {edition}</translation>
    </message>
    <message>
        <source>the writer&apos;s own</source>
        <translation>قسم الكاتب</translation>
    </message>
    <message>
        <source>Written by: {roles}</source>
        <translation>يكتبه: {roles}</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>اختيار واحد: {choices}</translation>
    </message>
    <message>
        <source>Any of: {choices}</source>
        <translation>عدة اختيارات: {choices}</translation>
    </message>
    <message>
        <source>To put in order: {choices}</source>
        <translation>للترتيب: {choices}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A number on a scale</source>
        <translation>عدد على مقياس</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A day and an hour</source>
        <translation>يوم وساعة</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>To tick</source>
        <translation>لوضع علامة</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>مكان على الخريطة</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Can be filled in several times</source>
        <translation>يمكن ملؤه عدة مرات</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from other answers</source>
        <translation>يُحسب من إجابات أخرى</translation>
    </message>
    <message>
        <source>not always to be changed</source>
        <translation>لا يمكن تغييره دائماً</translation>
    </message>
    <message>
        <source>the choices depend on other answers</source>
        <translation>تتوقف الخيارات على إجابات أخرى</translation>
    </message>
    <message>
        <source>as often as another answer says</source>
        <translation>بعدد المرات الذي تحدده إجابة أخرى</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>required in some cases</source>
        <translation>إلزامي في بعض الحالات</translation>
    </message>
    <message>
        <source>asked in some cases only</source>
        <translation>يُسأل في بعض الحالات فقط</translation>
    </message>
    <message>
        <source>only if {conditions}</source>
        <translation>فقط إذا {conditions}</translation>
    </message>
    <message>
        <source>“{question}” has an answer</source>
        <translation>كان لـ «{question}» جواب</translation>
    </message>
    <message>
        <source>“{question}” has no answer</source>
        <translation>لم يكن لـ «{question}» جواب</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>«{answer}»</translation>
    </message>
    <message>
        <source>“{question}” includes {answers}</source>
        <translation>شمل «{question}» {answers}</translation>
    </message>
    <message>
        <source>“{question}” is {answers}</source>
        <translation>كان «{question}» هو {answers}</translation>
    </message>
    <message>
        <source>“{question}” is not {answers}</source>
        <translation>لم يكن «{question}» {answers}</translation>
    </message>
    <message>
        <source>not after today</source>
        <translation>ليس بعد اليوم</translation>
    </message>
    <message>
        <source>else it says “{message}”</source>
        <translation>وإلا يقول «{message}»</translation>
    </message>
    <message>
        <source>the answer is checked</source>
        <translation>يُتحقق من الجواب</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Forms ({pattern})</source>
        <translation>النماذج ({pattern})</translation>
    </message>
    <message>
        <source>Load a form</source>
        <translation>تحميل نموذج</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>From now on “{name}” is written with this form.</source>
        <translation>من الآن يُكتب «{name}» بهذا النموذج.</translation>
    </message>
    <message>
        <source>Entries that are there keep the version they were written with.</source>
        <translation>تحتفظ المُدخلات الموجودة بالنسخة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>From now on “{name}” is written with the program&apos;s own form.</source>
        <translation>من الآن يُكتب «{name}» بنموذج البرنامج.</translation>
    </message>
    <message>
        <source>“{name}” is no longer offered.</source>
        <translation>لم يعد «{name}» معروضاً.</translation>
    </message>
    <message>
        <source>Entries that are there stay as they are, and open as before.</source>
        <translation>تبقى المُدخلات الموجودة كما هي، وتُفتح كالسابق.</translation>
    </message>
    <message>
        <source>Save the form as a spreadsheet</source>
        <translation>حفظ النموذج كجدول</translation>
    </message>
    <message>
        <source>The form is in {file}.</source>
        <translation>النموذج في {file}.</translation>
    </message>
    <message>
        <source>Nobody is named in it: share it as you like.</source>
        <translation>لا يُذكر فيه أي اسم: شاركه كما تشاء.</translation>
    </message>
</context>
<context>
    <name>FrontPart</name>
    <message>
        <source>Load a form…</source>
        <translation>تحميل نموذج…</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Each comes with the program, or from a spreadsheet of your organisation (XLSForm).</source>
        <translation>كل نموذج يأتي مع البرنامج أو من جدول لمنظمتكم (XLSForm).</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End of mission</source>
        <translation>نهاية المهمة</translation>
    </message>
    <message>
        <source>Somebody leaves, somebody takes over, on this laptop, one by one.</source>
        <translation>شخص يغادر وآخر يتولّى المتابعة، على هذا الحاسوب، الواحد بعد الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to you</source>
        <translation>
            <numerusform>لا ملفات تُسلَّم إليك من {name}</numerusform>
            <numerusform>تسليم ملف واحد إليك من {name}</numerusform>
            <numerusform>تسليم ملفين إليك من {name}</numerusform>
            <numerusform>تسليم %n ملفات إليك من {name}</numerusform>
            <numerusform>تسليم %n ملفاً إليك من {name}</numerusform>
            <numerusform>تسليم %n ملف إليك من {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>You see each of them, and what is due, before you sign.</source>
        <translation>تطّلع على كل منها وعلى ما هو مستحق قبل التوقيع.</translation>
    </message>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to {other}</source>
        <translation>
            <numerusform>لا ملفات تُسلَّم من {name} إلى {other}</numerusform>
            <numerusform>تسليم ملف واحد من {name} إلى {other}</numerusform>
            <numerusform>تسليم ملفين من {name} إلى {other}</numerusform>
            <numerusform>تسليم %n ملفات من {name} إلى {other}</numerusform>
            <numerusform>تسليم %n ملفاً من {name} إلى {other}</numerusform>
            <numerusform>تسليم %n ملف من {name} إلى {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take them over in their place.</source>
        <translation>يمكنك تولّي متابعتها بالنيابة.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرض الملفات</translation>
    </message>
    <message numerus="yes">
        <source>You follow %n open case(s).</source>
        <translation>
            <numerusform>لا تتابع أي ملف مفتوح.</numerusform>
            <numerusform>تتابع ملفاً مفتوحاً واحداً.</numerusform>
            <numerusform>تتابع ملفين مفتوحين.</numerusform>
            <numerusform>تتابع %n ملفات مفتوحة.</numerusform>
            <numerusform>تتابع %n ملفاً مفتوحاً.</numerusform>
            <numerusform>تتابع %n ملف مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who takes over, leave a note for each case, look at what is due, and sign. Whoever takes over then unlocks with their own phrase.</source>
        <translation>حدّد من يتولّى المتابعة، واترك ملاحظة لكل ملف، واطّلع على ما هو مستحق، ثم وقّع. بعدها يفتح القفل من يتولّى المتابعة بعبارته الخاصة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>You have signed. It waits for who takes over.</source>
        <translation>تم توقيعك. التسليم بانتظار من يتولّى المتابعة.</translation>
    </message>
    <message>
        <source>You are leaving</source>
        <translation>مغادرتك</translation>
    </message>
    <message>
        <source>Who has left</source>
        <translation>من غادر</translation>
    </message>
    <message>
        <source>Begin in their place</source>
        <translation>البدء بالنيابة</translation>
    </message>
    <message>
        <source>When somebody was dismissed overnight or cannot come back. The record says that they did not sign.</source>
        <translation>إذا فُصل شخص بين ليلة وضحاها أو تعذّرت عودته. يذكر المحضر أنه لم يوقّع.</translation>
    </message>
    <message>
        <source>Somebody is gone already</source>
        <translation>شخص غادر من قبل</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>المحاضر</translation>
    </message>
    <message>
        <source>Nobody has handed over yet.</source>
        <translation>لا عمليات تسليم بعد.</translation>
    </message>
    <message>
        <source>{name} to {other}</source>
        <translation>من {name} إلى {other}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>جرى التسلّم</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Whoever follows the case</source>
        <translation>من يتابع الملف</translation>
    </message>
    <message>
        <source>Colleagues who hold the legal key. It is in their agenda then.</source>
        <translation>زملاء لديهم مفتاح القسم القانوني. سيظهر في أجندتهم.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>من يتابعه</translation>
    </message>
    <message>
        <source>Give this deadline to somebody</source>
        <translation>إسناد هذا الأجل إلى أحد</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>It is theirs already.</source>
        <translation>هو مُسند إليه بالفعل.</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand over cases</source>
        <translation>تسليم ملفات</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>المرسل والمستلم</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Before travelling…</source>
        <translation>قبل السفر…</translation>
    </message>
    <message>
        <source>End of mission…</source>
        <translation>نهاية المهمة…</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Handover record</source>
        <translation>محضر تسليم</translation>
    </message>
    <message>
        <source>Training: every person is invented.</source>
        <translation>تدريب: كل الأشخاص متخيَّلون.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>الحساب والمفاتيح</translation>
    </message>
    <message>
        <source>Signatures in the case file</source>
        <translation>التوقيعات في الخزنة</translation>
    </message>
    <message>
        <source>Signatures by hand</source>
        <translation>التوقيعات بخط اليد</translation>
    </message>
    <message>
        <source>This paper is not encrypted. What the case file holds counts: the ids above find it there.</source>
        <translation>هذه الورقة غير مشفّرة. العبرة بما في الخزنة: يُعثر عليه فيها بالمعرّفات أعلاه.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>من يغادر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>من يتولّى المتابعة</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}، {day}</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>التسليم بتوقيع</translation>
    </message>
    <message>
        <source>The person who leaves did not sign. Reason: {reason}</source>
        <translation>لم يوقّع من يغادر. السبب: {reason}</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>بالنيابة</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>التسلّم بتوقيع</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>No open case.</source>
        <translation>لا ملفات مفتوحة.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>أقرب موعد</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>{cases} of {all} cases, {dues} of {alldues} things to do</source>
        <translation>الملفات: {cases} من {all}؛ للتنفيذ: {dues} من {alldues}</translation>
    </message>
    <message>
        <source>Acknowledged one by one</source>
        <translation>اطُّلع عليه واحداً واحداً</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>لا شيء للتنفيذ</numerusform>
            <numerusform>أمر واحد للتنفيذ</numerusform>
            <numerusform>أمران للتنفيذ</numerusform>
            <numerusform>%n أمور للتنفيذ</numerusform>
            <numerusform>%n أمراً للتنفيذ</numerusform>
            <numerusform>%n أمر للتنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Given to somebody at once</source>
        <translation>أُسند إلى شخص مباشرة</translation>
    </message>
    <message numerus="yes">
        <source>%n not finished, and let go</source>
        <translation>
            <numerusform>لا مسودات متروكة</numerusform>
            <numerusform>واحدة لم تكتمل وجرى التخلي عنها</numerusform>
            <numerusform>اثنتان لم تكتملا وجرى التخلي عنهما</numerusform>
            <numerusform>%n لم تكتمل وجرى التخلي عنها</numerusform>
            <numerusform>%n لم تكتمل وجرى التخلي عنها</numerusform>
            <numerusform>%n لم تكتمل وجرى التخلي عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished, never read</source>
        <translation>
            <numerusform>لا مسودات غير مقروءة</numerusform>
            <numerusform>واحدة لم تكتمل ولم تُقرأ</numerusform>
            <numerusform>اثنتان لم تكتملا ولم تُقرآ</numerusform>
            <numerusform>%n لم تكتمل ولم تُقرأ</numerusform>
            <numerusform>%n لم تكتمل ولم تُقرأ</numerusform>
            <numerusform>%n لم تكتمل ولم تُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Nobody present could look into</source>
        <translation>لم يتمكن أي حاضر من الاطلاع على</translation>
    </message>
    <message>
        <source>Keys given to who takes over</source>
        <translation>مفاتيح أُعطيت لمن يتولّى المتابعة</translation>
    </message>
    <message>
        <source>not removed yet</source>
        <translation>لم يُزَل بعد</translation>
    </message>
    <message>
        <source>Account removed on</source>
        <translation>تاريخ إزالة الحساب</translation>
    </message>
    <message>
        <source>New keys for</source>
        <translation>مفاتيح جديدة لـ</translation>
    </message>
    <message>
        <source>Old key still in use for</source>
        <translation>المفتاح القديم ما زال مستعملاً لـ</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>ما لا يُسترجَع</translation>
    </message>
    <message>
        <source>What was read, copied or printed before stays known.</source>
        <translation>ما قُرئ أو نُسخ أو طُبع من قبل يبقى معروفاً.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Key of who handed over</source>
        <translation>مفتاح من سلّم</translation>
    </message>
    <message>
        <source>Their signature is on</source>
        <translation>توقيعه على</translation>
    </message>
    <message>
        <source>Key of who took over</source>
        <translation>مفتاح من تسلّم</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Journal, at this moment</source>
        <translation>سجل النشاط في هذه اللحظة</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HiddenEntries</name>
    <message>
        <source>An entry for named people</source>
        <translation>مُدخل لأشخاص محددين بالاسم</translation>
    </message>
    <message>
        <source>{author} wrote it for a few colleagues by name, and you are not among them. Ask {author} what you need to know.</source>
        <translation>كتبه {author} لزملاء محددين بالاسم ولست منهم. اسأل {author} عمّا تحتاج إلى معرفته.</translation>
    </message>
    <message>
        <source>They belong to “{compartment}”. Your account does not hold that key: ask the colleague of that profession what you need to know.</source>
        <translation>القسم «{compartment}»: ليس لدى حسابك هذا المفتاح. اسأل زميلك في هذه المهنة عمّا تحتاج إلى معرفته.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عنك</numerusform>
            <numerusform>مُدخل واحد لا يمكنك قراءته</numerusform>
            <numerusform>مُدخلان لا يمكنك قراءتهما</numerusform>
            <numerusform>%n مُدخلات لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخلاً لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخل لا يمكنك قراءتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>اسم مشابه</translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message numerus="yes">
        <source>%n days, until {day}</source>
        <translation>
            <numerusform>اليوم فقط، حتى {day}</numerusform>
            <numerusform>يوم واحد، حتى {day}</numerusform>
            <numerusform>يومان، حتى {day}</numerusform>
            <numerusform>%n أيام، حتى {day}</numerusform>
            <numerusform>%n يوماً، حتى {day}</numerusform>
            <numerusform>%n يوم، حتى {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over, custody included</source>
        <translation>تسليم مع العهدة</translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation>إرسال نسخة</translation>
    </message>
    <message>
        <source>Send only what is new</source>
        <translation>إرسال الجديد فقط</translation>
    </message>
    <message>
        <source>They answer for the cases from then on. Yours are read-only until their receipt comes back; then you can remove them here.</source>
        <translation>تنتقل عهدة الملفات عندئذ إلى الطرف الآخر. تبقى ملفاتك للقراءة فقط إلى حين وصول إيصاله؛ وبعدها يمكنك محو ما سُلِّم من هنا.</translation>
    </message>
    <message>
        <source>You keep the cases and go on answering for them. What each of you writes later stays apart until one of you sends it.</source>
        <translation>تبقى الملفات لديك وفي عهدتك. ما يكتبه كل منكما لاحقاً يبقى عنده إلى أن يرسله أحدكما.</translation>
    </message>
    <message>
        <source>Who takes the cases over</source>
        <translation>من يتولّى متابعة الملفات</translation>
    </message>
    <message>
        <source>The registry always goes: it says which case it is.</source>
        <translation>يُرسل «السجل» دائماً: فهو يبيّن أي ملف هو.</translation>
    </message>
    <message>
        <source>Discreet entries go as well</source>
        <translation>تُرسل أيضاً المُدخلات المتكتَّم عليها</translation>
    </message>
    <message>
        <source>Copy or custody</source>
        <translation>نسخة أم عهدة</translation>
    </message>
    <message>
        <source>What of the cases</source>
        <translation>ما يُرسل من الملفات</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Can be opened for</source>
        <translation>يمكن فتحها خلال</translation>
    </message>
    <message numerus="yes">
        <source>{name} confirmed a bundle of {day}; %n cases have something new.</source>
        <translation>
            <numerusform>حزمة {day} مؤكدة من {name}؛ لا جديد.</numerusform>
            <numerusform>حزمة {day} مؤكدة من {name}؛ وفيما يلي الجديد: ملف واحد.</numerusform>
            <numerusform>حزمة {day} مؤكدة من {name}؛ وفيما يلي الجديد: ملفان.</numerusform>
            <numerusform>حزمة {day} مؤكدة من {name}؛ وفيما يلي الجديد: %n ملفات.</numerusform>
            <numerusform>حزمة {day} مؤكدة من {name}؛ وفيما يلي الجديد: %n ملفاً.</numerusform>
            <numerusform>حزمة {day} مؤكدة من {name}؛ وفيما يلي الجديد: %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>With custody they go along: they would be lost otherwise.</source>
        <translation>مع العهدة تُرسل هي أيضاً: وإلا ضاعت.</translation>
    </message>
    <message>
        <source>They stay with you, and the bundle does not say they exist.</source>
        <translation>تبقى لديك، ولا تذكر الحزمة أنها موجودة.</translation>
    </message>
    <message>
        <source>After that day Consigne refuses to open the bundle. It does not delete what was opened before.</source>
        <translation>بعد هذا اليوم يرفض Consigne فتح الحزمة. لكنه لا يحذف ما فُتح قبله.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>InboxDetail</name>
    <message>
        <source>Written on {day}, to be opened until {last}.</source>
        <translation>كُتبت في {day}، ويمكن فتحها حتى {last}.</translation>
    </message>
    <message numerus="yes">
        <source>You are asked to answer for %n case(s).</source>
        <translation>
            <numerusform>لا تُطلب منك أي عهدة.</numerusform>
            <numerusform>المطلوب أن تنتقل إليك عهدة ملف واحد.</numerusform>
            <numerusform>المطلوب أن تنتقل إليك عهدة ملفين.</numerusform>
            <numerusform>المطلوب أن تنتقل إليك عهدة %n ملفات.</numerusform>
            <numerusform>المطلوب أن تنتقل إليك عهدة %n ملفاً.</numerusform>
            <numerusform>المطلوب أن تنتقل إليك عهدة %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it to see what it holds, then take over or refuse.</source>
        <translation>افتحها لترى ما فيها، ثم تولَّ المتابعة أو ارفض.</translation>
    </message>
    <message>
        <source>A copy for you.</source>
        <translation>نسخة لك.</translation>
    </message>
    <message>
        <source>Open it to see what it holds. Nothing is added before.</source>
        <translation>افتحها لترى ما فيها. لا يُضاف شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Who sent this is not among your contacts.</source>
        <translation>المرسل ليس بين جهات اتصالك.</translation>
    </message>
    <message>
        <source>Add their card and compare its digits, then open it.</source>
        <translation>أضف بطاقته وقارن أرقامها، ثم افتح الحزمة.</translation>
    </message>
    <message>
        <source>It is large, so it was not read yet.</source>
        <translation>هي كبيرة، لذلك لم تُقرأ بعد.</translation>
    </message>
    <message>
        <source>Open it, or look again, to see from whom it is.</source>
        <translation>لمعرفة المرسل، افتحها أو انظر من جديد.</translation>
    </message>
    <message>
        <source>A card by itself proves nothing.</source>
        <translation>البطاقة وحدها لا تثبت شيئاً.</translation>
    </message>
    <message>
        <source>Add it, then compare its digits by voice.</source>
        <translation>أضفها، ثم قارن أرقامها بالصوت.</translation>
    </message>
    <message>
        <source>Its end is not here yet.</source>
        <translation>لم تصل نهايته بعد.</translation>
    </message>
    <message>
        <source>That is usual while it is copied: wait, and look again.</source>
        <translation>هذا معتاد أثناء النسخ: انتظر، ثم انظر من جديد.</translation>
    </message>
    <message>
        <source>It has stood still for a day, and its end is missing.</source>
        <translation>لم يتقدم منذ يوم، ونهايته ناقصة.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for it to be sent again.</source>
        <translation>لم يُضف شيء. اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <source>It is about a bundle that was never here.</source>
        <translation>يخص حزمة لم تكن هنا قط.</translation>
    </message>
    <message>
        <source>Nothing was changed. It is read again at each look.</source>
        <translation>لم يتغير شيء. تُعاد قراءته كل مرة.</translation>
    </message>
    <message>
        <source>It is closed to you: it has other keys.</source>
        <translation>هي مغلقة أمامك: لها مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>It may be a colleague&apos;s, who shares this folder.</source>
        <translation>قد تكون لزميل يشاركك مجلد التبادل.</translation>
    </message>
    <message>
        <source>You refused this bundle.</source>
        <translation>رفضت هذه الحزمة.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in. The file can be removed.</source>
        <translation>لم يُضف منها شيء. يمكن محو المستند.</translation>
    </message>
    <message>
        <source>This person is among your contacts.</source>
        <translation>هذا الشخص بين جهات اتصالك.</translation>
    </message>
    <message>
        <source>The card says what you know already.</source>
        <translation>تذكر البطاقة ما تعرفه من قبل.</translation>
    </message>
    <message>
        <source>You took this bundle in.</source>
        <translation>أضفت هذه الحزمة.</translation>
    </message>
    <message>
        <source>What it held is in this case file. The file can be removed.</source>
        <translation>ما كان فيها موجود في هذه الخزنة. يمكن محو المستند.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>عرض البطاقة…</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>الانتقال إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آلت إليه</translation>
    </message>
</context>
<context>
    <name>InboxModel</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Receipt from {name}</source>
        <translation>إيصال من {name}</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>بطاقة اتصال {name}</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>إيصال</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation>
            <numerusform>لا ملفات من {name}</numerusform>
            <numerusform>ملف واحد من {name}</numerusform>
            <numerusform>ملفان من {name}</numerusform>
            <numerusform>%n ملفات من {name}</numerusform>
            <numerusform>%n ملفاً من {name}</numerusform>
            <numerusform>%n ملف من {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle from somebody unknown</source>
        <translation>حزمة من شخص غير معروف</translation>
    </message>
    <message>
        <source>A large bundle</source>
        <translation>حزمة كبيرة</translation>
    </message>
    <message>
        <source>A file on its way</source>
        <translation>مستند في الطريق</translation>
    </message>
    <message>
        <source>A bundle for somebody else</source>
        <translation>حزمة لشخص آخر</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>to be opened: custody is offered to you</source>
        <translation>بانتظار الفتح: العهدة معروضة عليك</translation>
    </message>
    <message>
        <source>to be opened</source>
        <translation>بانتظار الفتح</translation>
    </message>
    <message>
        <source>the sender is no contact</source>
        <translation>المرسل ليس بين جهات اتصالك</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>بانتظار الإضافة</translation>
    </message>
    <message>
        <source>still arriving</source>
        <translation>ما زال يصل</translation>
    </message>
    <message>
        <source>seems cut off</source>
        <translation>يبدو مقطوعاً</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>لا يمكن استعماله</translation>
    </message>
    <message>
        <source>its bundle is not known here</source>
        <translation>حزمته غير معروفة هنا</translation>
    </message>
    <message>
        <source>closed to you</source>
        <translation>مغلقة أمامك</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>refused by you</source>
        <translation>رفضتها</translation>
    </message>
    <message>
        <source>among your contacts</source>
        <translation>بين جهات اتصالك</translation>
    </message>
    <message numerus="yes">
        <source>they took %n case(s) over</source>
        <translation>
            <numerusform>لم تنتقل أي عهدة</numerusform>
            <numerusform>انتقلت عهدة ملف واحد</numerusform>
            <numerusform>انتقلت عهدة ملفين</numerusform>
            <numerusform>انتقلت عهدة %n ملفات</numerusform>
            <numerusform>انتقلت عهدة %n ملفاً</numerusform>
            <numerusform>انتقلت عهدة %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they have the copy of %n case(s)</source>
        <translation>
            <numerusform>لم تصل أي نسخة</numerusform>
            <numerusform>وصلت نسخة ملف واحد</numerusform>
            <numerusform>وصلت نسخة ملفين</numerusform>
            <numerusform>وصلت نسخة %n ملفات</numerusform>
            <numerusform>وصلت نسخة %n ملفاً</numerusform>
            <numerusform>وصلت نسخة %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they refused %n case(s)</source>
        <translation>
            <numerusform>لم يُرفض أي ملف</numerusform>
            <numerusform>رُفض ملف واحد</numerusform>
            <numerusform>رُفض ملفان</numerusform>
            <numerusform>رُفضت %n ملفات</numerusform>
            <numerusform>رُفض %n ملفاً</numerusform>
            <numerusform>رُفض %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they removed %n case(s)</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف هناك</numerusform>
            <numerusform>مُحي هناك ملف واحد</numerusform>
            <numerusform>مُحي هناك ملفان</numerusform>
            <numerusform>مُحيت هناك %n ملفات</numerusform>
            <numerusform>مُحي هناك %n ملفاً</numerusform>
            <numerusform>مُحي هناك %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPart</name>
    <message>
        <source>Look again</source>
        <translation>النظر من جديد</translation>
    </message>
    <message>
        <source>Let a folder carry bundles to your colleagues</source>
        <translation>مجلد تبادل ينقل الحزم إلى زملائك</translation>
    </message>
    <message>
        <source>Choose a folder that Syncthing, a shared drive or a stick carries, and let your colleague do the same: your outbox is your colleague&apos;s inbox. Only encrypted files and receipts lie there; Consigne itself uses no network.</source>
        <translation>اختر مجلداً ينقله Syncthing أو قرص مشترك أو ذاكرة USB، واطلب من زميلك أن يفعل الشيء نفسه: صندوق الصادر لديك هو صندوق الوارد لديه. ليس فيه إلا مستندات مشفّرة وإيصالات؛ وConsigne نفسه لا يستعمل أي شبكة.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>جارٍ النظر في المجلد…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Looking at what has arrived</source>
        <translation>النظر فيما وصل</translation>
    </message>
    <message>
        <source>Nothing has arrived.</source>
        <translation>لم يصل شيء.</translation>
    </message>
    <message>
        <source>It is looked at once a minute while you are here.</source>
        <translation>يُنظر فيه كل دقيقة ما دمت هنا.</translation>
    </message>
    <message>
        <source>Nothing waits to be carried.</source>
        <translation>لا شيء بانتظار النقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) came.</source>
        <translation>
            <numerusform>لم يصل أي إيصال.</numerusform>
            <numerusform>وصل إيصال واحد.</numerusform>
            <numerusform>وصل إيصالان.</numerusform>
            <numerusform>وصلت %n إيصالات.</numerusform>
            <numerusform>وصل %n إيصالاً.</numerusform>
            <numerusform>وصل %n إيصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>لم يُمحَ أي مستند.</numerusform>
            <numerusform>مُحي مستند واحد.</numerusform>
            <numerusform>مُحي مستندان.</numerusform>
            <numerusform>مُحيت %n مستندات.</numerusform>
            <numerusform>مُحي %n مستنداً.</numerusform>
            <numerusform>مُحي %n مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) there are left alone.</source>
        <translation>
            <numerusform>لا مستندات أخرى هناك.</numerusform>
            <numerusform>هناك مستند آخر: لا يُمسّ.</numerusform>
            <numerusform>هناك مستندان آخران: لا يُمسّان.</numerusform>
            <numerusform>هناك %n مستندات أخرى: لا تُمسّ.</numerusform>
            <numerusform>هناك %n مستنداً آخر: لا تُمسّ.</numerusform>
            <numerusform>هناك %n مستند آخر: لا تُمسّ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxSide</name>
    <message>
        <source>Remove…</source>
        <translation>محو…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستنداً</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n file(s) that served…</source>
        <translation>
            <numerusform>لا مستندات انتهى دورها…</numerusform>
            <numerusform>محو مستند واحد انتهى دوره…</numerusform>
            <numerusform>محو مستندين انتهى دورهما…</numerusform>
            <numerusform>محو %n مستندات انتهى دورها…</numerusform>
            <numerusform>محو %n مستنداً انتهى دورها…</numerusform>
            <numerusform>محو %n مستند انتهى دورها…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>What they brought is kept in the case file. Whatever carries the folder removes them on the other side as well.</source>
        <translation>ما جاءت به محفوظ في الخزنة. الأداة التي تنقل المجلد تمحوها لدى الطرف الآخر أيضاً.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>{who} did something this version cannot name ({act})</source>
        <translation>{who}: عمل لا تعرف هذه النسخة اسمه ({act})</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>أحد الملفات</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>{who} added %n case(s) received from {other}</source>
        <translation>
            <numerusform>{who}: لم تُضف ملفات واردة من {other}</numerusform>
            <numerusform>{who}: إضافة ملف واحد وارد من {other}</numerusform>
            <numerusform>{who}: إضافة ملفين واردين من {other}</numerusform>
            <numerusform>{who}: إضافة %n ملفات واردة من {other}</numerusform>
            <numerusform>{who}: إضافة %n ملفاً وارداً من {other}</numerusform>
            <numerusform>{who}: إضافة %n ملف وارد من {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} signed %n case(s) over to {other}</source>
        <translation>
            <numerusform>{who}: توقيع تسليم دون ملفات إلى {other}</numerusform>
            <numerusform>{who}: توقيع تسليم ملف واحد إلى {other}</numerusform>
            <numerusform>{who}: توقيع تسليم ملفين إلى {other}</numerusform>
            <numerusform>{who}: توقيع تسليم %n ملفات إلى {other}</numerusform>
            <numerusform>{who}: توقيع تسليم %n ملفاً إلى {other}</numerusform>
            <numerusform>{who}: توقيع تسليم %n ملف إلى {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} took %n case(s) over from {other}</source>
        <translation>
            <numerusform>{who}: تولّي المتابعة بعد {other} دون ملفات</numerusform>
            <numerusform>{who}: تولّي متابعة ملف واحد بعد {other}</numerusform>
            <numerusform>{who}: تولّي متابعة ملفين بعد {other}</numerusform>
            <numerusform>{who}: تولّي متابعة %n ملفات بعد {other}</numerusform>
            <numerusform>{who}: تولّي متابعة %n ملفاً بعد {other}</numerusform>
            <numerusform>{who}: تولّي متابعة %n ملف بعد {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} brought in %n case(s) from a spreadsheet</source>
        <translation>
            <numerusform>{who}: لا ملفات مستوردة من جدول</numerusform>
            <numerusform>{who}: استيراد ملف واحد من جدول</numerusform>
            <numerusform>{who}: استيراد ملفين من جدول</numerusform>
            <numerusform>{who}: استيراد %n ملفات من جدول</numerusform>
            <numerusform>{who}: استيراد %n ملفاً من جدول</numerusform>
            <numerusform>{who}: استيراد %n ملف من جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} wrote a list of %n case(s) to a spreadsheet</source>
        <translation>
            <numerusform>{who}: لا ملفات مصدّرة إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بملف واحد إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بملفين إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بـ %n ملفات إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بـ %n ملفاً إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بـ %n ملف إلى جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} made a backup of %n case(s)</source>
        <translation>
            <numerusform>{who}: إنشاء نسخة احتياطية دون ملفات</numerusform>
            <numerusform>{who}: إنشاء نسخة احتياطية من ملف واحد</numerusform>
            <numerusform>{who}: إنشاء نسخة احتياطية من ملفين</numerusform>
            <numerusform>{who}: إنشاء نسخة احتياطية من %n ملفات</numerusform>
            <numerusform>{who}: إنشاء نسخة احتياطية من %n ملفاً</numerusform>
            <numerusform>{who}: إنشاء نسخة احتياطية من %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} merged a backup: %n version(s) added</source>
        <translation>
            <numerusform>{who}: دمج نسخة احتياطية دون إضافة</numerusform>
            <numerusform>{who}: دمج نسخة احتياطية: أُضيفت نسخة واحدة</numerusform>
            <numerusform>{who}: دمج نسخة احتياطية: أُضيفت نسختان</numerusform>
            <numerusform>{who}: دمج نسخة احتياطية: أُضيفت %n نسخ</numerusform>
            <numerusform>{who}: دمج نسخة احتياطية: أُضيفت %n نسخة</numerusform>
            <numerusform>{who}: دمج نسخة احتياطية: أُضيفت %n نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} emptied the case file of %n case(s)</source>
        <translation>
            <numerusform>{who}: إفراغ الخزنة، دون ملفات</numerusform>
            <numerusform>{who}: إفراغ الخزنة من ملف واحد</numerusform>
            <numerusform>{who}: إفراغ الخزنة من ملفين</numerusform>
            <numerusform>{who}: إفراغ الخزنة من %n ملفات</numerusform>
            <numerusform>{who}: إفراغ الخزنة من %n ملفاً</numerusform>
            <numerusform>{who}: إفراغ الخزنة من %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} handed over %n case(s) to {other}</source>
        <translation>
            <numerusform>{who}: لم تُسلَّم ملفات إلى {other}</numerusform>
            <numerusform>{who}: تسليم ملف واحد إلى {other}</numerusform>
            <numerusform>{who}: تسليم ملفين إلى {other}</numerusform>
            <numerusform>{who}: تسليم %n ملفات إلى {other}</numerusform>
            <numerusform>{who}: تسليم %n ملفاً إلى {other}</numerusform>
            <numerusform>{who}: تسليم %n ملف إلى {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented case(s) were written for training</source>
        <translation>
            <numerusform>لم تُكتب ملفات للتدريب</numerusform>
            <numerusform>كُتب ملف متخيَّل واحد للتدريب</numerusform>
            <numerusform>كُتب ملفان متخيَّلان للتدريب</numerusform>
            <numerusform>كُتبت %n ملفات متخيَّلة للتدريب</numerusform>
            <numerusform>كُتب %n ملفاً متخيَّلاً للتدريب</numerusform>
            <numerusform>كُتب %n ملف متخيَّل للتدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} added an account for {other}</source>
        <translation>{who}: إضافة حساب لـ {other}</translation>
    </message>
    <message>
        <source>{who} removed the account of {other}</source>
        <translation>{who}: إزالة حساب {other}</translation>
    </message>
    <message>
        <source>{who} changed the facts of {case}</source>
        <translation>{who}: تحديث بيانات {case}</translation>
    </message>
    <message>
        <source>{who} closed {case}</source>
        <translation>{who}: إغلاق {case}</translation>
    </message>
    <message>
        <source>{who} erased a case for good</source>
        <translation>{who}: محو ملف نهائياً</translation>
    </message>
    <message>
        <source>The rest of what was erased went when {who} unlocked</source>
        <translation>{who}: محو بقية ما تقرر محوه، عند فتح القفل</translation>
    </message>
    <message>
        <source>{who} opened {case} again</source>
        <translation>{who}: إعادة فتح {case}</translation>
    </message>
    <message>
        <source>{who} made one version of two in {case}</source>
        <translation>{who}: جعل النسختين نسخة واحدة في {case}</translation>
    </message>
    <message>
        <source>{who} refused a bundle of {other}</source>
        <translation>{who}: رفض حزمة من {other}</translation>
    </message>
    <message>
        <source>{who} removed a case that somebody else has</source>
        <translation>{who}: محو ملف موجود لدى شخص آخر</translation>
    </message>
    <message>
        <source>{who} settled who answers for {case}</source>
        <translation>{who}: حسم عهدة {case}</translation>
    </message>
    <message>
        <source>{who} took {case} back</source>
        <translation>{who}: استرجاع {case}</translation>
    </message>
    <message>
        <source>{who} removed the last traces of cases</source>
        <translation>{who}: محو آخر آثار الملفات</translation>
    </message>
    <message>
        <source>{who} read what {other} states about a bundle</source>
        <translation>{who}: قراءة إقرار {other} بشأن حزمة</translation>
    </message>
    <message>
        <source>{who} went on without the person’s agreement in {case}</source>
        <translation>{who}: عمل دون موافقة الشخص في {case}</translation>
    </message>
    <message>
        <source>{who} noted a withdrawn agreement in {case}</source>
        <translation>{who}: تسجيل سحب موافقة في {case}</translation>
    </message>
    <message>
        <source>An extract reached {who} in {case}</source>
        <translation>وصول مقتطف إلى {who} في {case}</translation>
    </message>
    <message>
        <source>{who} shared an extract in {case}</source>
        <translation>{who}: مشاركة مقتطف في {case}</translation>
    </message>
    <message>
        <source>{who} took a signed handover back</source>
        <translation>{who}: سحب تسليم موقّع</translation>
    </message>
    <message>
        <source>{who} loaded a form</source>
        <translation>{who}: تحميل نموذج</translation>
    </message>
    <message>
        <source>{who} went back to the program’s own form</source>
        <translation>{who}: العودة إلى نموذج البرنامج</translation>
    </message>
    <message>
        <source>An extract that could not be trusted was refused</source>
        <translation>رُفض مقتطف لا يمكن الوثوق به</translation>
    </message>
    <message>
        <source>{who} moved a referral on in {case}</source>
        <translation>{who}: تقدّم إحالة في {case}</translation>
    </message>
    <message>
        <source>{who} marked something as done in {case}</source>
        <translation>{who}: تسجيل أمر كمُنجَز في {case}</translation>
    </message>
    <message>
        <source>{who} took a mark of done back in {case}</source>
        <translation>{who}: إعادة أمر إلى التنفيذ في {case}</translation>
    </message>
    <message>
        <source>{who} made this case file</source>
        <translation>{who}: إنشاء هذه الخزنة</translation>
    </message>
    <message>
        <source>{who} opened the new case {case}</source>
        <translation>{who}: فتح {case}</translation>
    </message>
    <message>
        <source>{who} read {case}</source>
        <translation>{who}: قراءة {case}</translation>
    </message>
    <message>
        <source>{who} added the contact card of {other}</source>
        <translation>{who}: إضافة بطاقة اتصال {other}</translation>
    </message>
    <message>
        <source>{who} verified the contact {other}</source>
        <translation>{who}: توثيق جهة الاتصال {other}</translation>
    </message>
    <message>
        <source>{who} revoked the contact {other}</source>
        <translation>{who}: إبطال جهة الاتصال {other}</translation>
    </message>
    <message>
        <source>{who} saved an entry of {case}</source>
        <translation>{who}: حفظ مُدخل في {case}</translation>
    </message>
    <message>
        <source>{who} signed an entry of {case}</source>
        <translation>{who}: توقيع مُدخل في {case}</translation>
    </message>
    <message>
        <source>{who} attached a file</source>
        <translation>{who}: إرفاق مستند</translation>
    </message>
    <message>
        <source>{who} gave {other} the keys: {keys}</source>
        <translation>{who}: إعطاء {other} المفاتيح: {keys}</translation>
    </message>
    <message>
        <source>{who} renewed the keys: {keys}</source>
        <translation>{who}: تجديد المفاتيح: {keys}</translation>
    </message>
    <message>
        <source>{who} changed their own passphrase</source>
        <translation>{who}: تغيير عبارة المرور الشخصية</translation>
    </message>
    <message>
        <source>The recovery words opened this case file</source>
        <translation>فُتحت هذه الخزنة بكلمات الاسترداد</translation>
    </message>
    <message>
        <source>{who} tried the recovery words</source>
        <translation>{who}: تجربة كلمات الاسترداد</translation>
    </message>
    <message>
        <source>{who} unlocked an older state of the case file, knowingly</source>
        <translation>{who}: فتح قفل حالة أقدم من الخزنة، عن علم</translation>
    </message>
    <message>
        <source>The case file had been put back from a backup</source>
        <translation>أُعيدت الخزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>{who} unlocked the case file</source>
        <translation>{who}: فتح قفل الخزنة</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Journal</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Each line is signed by the account that did it and names the one before: nothing can be taken out without it showing.</source>
        <translation>كل سطر موقّع من الحساب الذي قام به ويذكر السطر السابق: لا يمكن حذف شيء دون أن يظهر ذلك.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This is too long to be kept over a lock.</source>
        <translation>هذا أطول من أن يُحفظ أثناء القفل.</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Renew the keys now</source>
        <translation>تجديد المفاتيح الآن</translation>
    </message>
    <message>
        <source>Use the recovery words…</source>
        <translation>استعمال كلمات الاسترداد…</translation>
    </message>
    <message>
        <source>Somebody who left still knows the key of {keys}, and could read it in any copy of this case file they get hold of.</source>
        <translation>شخص غادر ما زال يعرف المفتاح ({keys})، وقد يقرأ هذه البيانات في أي نسخة من هذه الخزنة تقع في يده.</translation>
    </message>
    <message>
        <source>You can renew it.</source>
        <translation>يمكنك تجديده.</translation>
    </message>
    <message>
        <source>Who can renew it: {holders}.</source>
        <translation>من يمكنه تجديده: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Renew {keys} with the recovery words</source>
        <translation>التجديد بكلمات الاسترداد: {keys}</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>تجديد المفاتيح</translation>
    </message>
    <message>
        <source>Renewing the keys…</source>
        <translation>جارٍ تجديد المفاتيح…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>New keys: {keys}.</source>
        <translation>مفاتيح جديدة: {keys}.</translation>
    </message>
    <message>
        <source>{people} wait for keys again.</source>
        <translation>بانتظار المفاتيح من جديد: {people}.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <source>This file leaves the encrypted case file: whoever has it can read it.</source>
        <translation>يخرج هذا المستند من الخزنة المشفرة: من يحصل عليه يمكنه قراءته.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>أُوقف: لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>LeavingPart</name>
    <message>
        <source>Remove the account of {name}?</source>
        <translation>إزالة حساب {name}؟</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>What {name} wrote stays theirs, under their name.</source>
        <translation>ما كتبه {name} يبقى له وباسمه.</translation>
    </message>
    <message>
        <source>What {name} has already read or copied stays readable to them: nobody can take that back.</source>
        <translation>ما سبق أن قرأه {name} أو نسخه يبقى مقروءاً لديه: لا يمكن لأحد استرجاعه.</translation>
    </message>
    <message>
        <source>Backups made before still open with the passphrase of {name}. Make a new one afterwards.</source>
        <translation>النسخ الاحتياطية السابقة ما زالت تُفتح بعبارة مرور {name}. أنشئ نسخة احتياطية جديدة بعد ذلك.</translation>
    </message>
    <message>
        <source>New keys now: {keys}. The data are copied once under them; until then nothing else can be done here.</source>
        <translation>مفاتيح جديدة الآن: {keys}. تُنسخ البيانات مرة واحدة تحتها، وحتى ذلك الحين لا يمكن عمل شيء آخر هنا.</translation>
    </message>
    <message>
        <source>{name} still knows the key of {waits} until {holders} renew it.</source>
        <translation>يبقى المفتاح ({waits}) معروفاً لدى {name} إلى أن يُجدَّد. من يمكنه ذلك: {holders}.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that {name} never saved will be read by nobody.</source>
        <translation>
            <numerusform>لا مسودات غير محفوظة لدى {name}.</numerusform>
            <numerusform>مسودة واحدة لم يحفظها {name} لن يقرأها أحد.</numerusform>
            <numerusform>مسودتان لم يحفظهما {name} لن يقرأهما أحد.</numerusform>
            <numerusform>%n مسودات لم يحفظها {name} لن يقرأها أحد.</numerusform>
            <numerusform>%n مسودة لم يحفظها {name} لن يقرأها أحد.</numerusform>
            <numerusform>%n مسودة لم يحفظها {name} لن يقرأها أحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extract(s) left for {name} alone were never read, and nobody else can open them. {name} can still unlock once to take them in.</source>
        <translation>
            <numerusform>لا مقتطفات تُركت لـ {name} وحده دون قراءة.</numerusform>
            <numerusform>مقتطف واحد تُرك لـ {name} وحده لم يُقرأ، ولا يمكن لأحد غيره فتحه. ما زال بإمكان {name} فتح القفل مرة لاستلامه.</numerusform>
            <numerusform>مقتطفان تُركا لـ {name} وحده لم يُقرآ، ولا يمكن لأحد غيره فتحهما. ما زال بإمكان {name} فتح القفل مرة لاستلامهما.</numerusform>
            <numerusform>%n مقتطفات تُركت لـ {name} وحده لم تُقرأ، ولا يمكن لأحد غيره فتحها. ما زال بإمكان {name} فتح القفل مرة لاستلامها.</numerusform>
            <numerusform>%n مقتطفاً تُركت لـ {name} وحده لم تُقرأ، ولا يمكن لأحد غيره فتحها. ما زال بإمكان {name} فتح القفل مرة لاستلامها.</numerusform>
            <numerusform>%n مقتطف تُركت لـ {name} وحده لم تُقرأ، ولا يمكن لأحد غيره فتحها. ما زال بإمكان {name} فتح القفل مرة لاستلامها.</numerusform>
        </translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Renew these too, with the recovery words…</source>
        <translation>تجديدها أيضاً بكلمات الاسترداد…</translation>
    </message>
    <message>
        <source>Removing the account of {name}…</source>
        <translation>جارٍ إزالة حساب {name}…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The account of {name} is removed.</source>
        <translation>أُزيل حساب {name}.</translation>
    </message>
    <message>
        <source>New keys: {keys}.</source>
        <translation>مفاتيح جديدة: {keys}.</translation>
    </message>
    <message>
        <source>{people} wait for keys again.</source>
        <translation>بانتظار المفاتيح من جديد: {people}.</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>العودة إلى النظرة العامة</translation>
    </message>
    <message>
        <source>End of mission</source>
        <translation>نهاية المهمة</translation>
    </message>
    <message>
        <source>Forget these choices</source>
        <translation>إلغاء هذه الخيارات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>in the place of {name}: the record says so</source>
        <translation>نيابةً عن {name}: يُذكر ذلك في المحضر</translation>
    </message>
    <message>
        <source>Every choice is kept. You can lock and go on later.</source>
        <translation>كل خيار محفوظ. يمكنك القفل والمتابعة لاحقاً.</translation>
    </message>
    <message numerus="yes">
        <source>Sign and hand over %n case(s)</source>
        <translation>
            <numerusform>توقيع دون ملفات</numerusform>
            <numerusform>توقيع وتسليم ملف واحد</numerusform>
            <numerusform>توقيع وتسليم ملفين</numerusform>
            <numerusform>توقيع وتسليم %n ملفات</numerusform>
            <numerusform>توقيع وتسليم %n ملفاً</numerusform>
            <numerusform>توقيع وتسليم %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>First what is marked above.</source>
        <translation>أولاً ما هو معلَّم أعلاه.</translation>
    </message>
    <message>
        <source>The cases stay yours until who takes over has seen each and signed.</source>
        <translation>تبقى الملفات لك إلى أن يطّلع من يتولّى المتابعة على كل منها ويوقّع.</translation>
    </message>
    <message>
        <source>A record was signed already, and waits.</source>
        <translation>يوجد محضر موقّع ينتظر.</translation>
    </message>
    <message>
        <source>Take it back on the overview first. Nothing was changed.</source>
        <translation>اسحبه أولاً من النظرة العامة. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation>
            <numerusform>لا ملفات إلى {name}</numerusform>
            <numerusform>ملف واحد إلى {name}</numerusform>
            <numerusform>ملفان إلى {name}</numerusform>
            <numerusform>%n ملفات إلى {name}</numerusform>
            <numerusform>%n ملفاً إلى {name}</numerusform>
            <numerusform>%n ملف إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>ولا أحد غيره</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصين آخرين</numerusform>
            <numerusform>و%n آخرين</numerusform>
            <numerusform>و%n شخصاً آخر</numerusform>
            <numerusform>و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation>
            <numerusform>لا ملفات من {name}</numerusform>
            <numerusform>ملف واحد من {name}</numerusform>
            <numerusform>ملفان من {name}</numerusform>
            <numerusform>%n ملفات من {name}</numerusform>
            <numerusform>%n ملفاً من {name}</numerusform>
            <numerusform>%n ملف من {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>with custody</source>
        <translation>مع العهدة</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>waiting for the receipt</source>
        <translation>بانتظار الإيصال</translation>
    </message>
    <message>
        <source>no receipt, ran out</source>
        <translation>انتهت دون إيصال</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>confirmed in part</source>
        <translation>مؤكدة جزئياً</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>استُرجعت</translation>
    </message>
    <message>
        <source>both sides claim it</source>
        <translation>عهدة متنازع عليها</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>انتقلت العهدة</translation>
    </message>
    <message>
        <source>removed by the sender</source>
        <translation>مُحيت لدى المرسل</translation>
    </message>
    <message>
        <source>removed from here</source>
        <translation>مُحيت من هنا</translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Nothing received yet.</source>
        <translation>لم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Choose a bundle to see what became of it.</source>
        <translation>اختر حزمة لترى ما آلت إليه.</translation>
    </message>
    <message>
        <source>Whether it was confirmed, who answers for its cases, what to do.</source>
        <translation>هل هي مؤكدة، ولمن عهدة ملفاتها، وما العمل.</translation>
    </message>
    <message>
        <source>Bundles sent and received</source>
        <translation>الحزم المرسلة والمستلمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Read a receipt…</source>
        <translation>قراءة إيصال…</translation>
    </message>
    <message>
        <source>A receipt or a photograph of its code can also be dropped here.</source>
        <translation>يمكن أيضاً إفلات إيصال أو صورة رمزه هنا.</translation>
    </message>
    <message>
        <source>Nothing sent or received yet.</source>
        <translation>لم يُرسل ولم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرض الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written in two places and wait for somebody to choose.</source>
        <translation>
            <numerusform>لا مُدخلات كُتبت في مكانين.</numerusform>
            <numerusform>مُدخل واحد كُتب في مكانين وينتظر أن يختار أحد.</numerusform>
            <numerusform>مُدخلان كُتبا في مكانين وينتظران أن يختار أحد.</numerusform>
            <numerusform>%n مُدخلات كُتبت في مكانين وتنتظر أن يختار أحد.</numerusform>
            <numerusform>%n مُدخلاً كُتبت في مكانين وتنتظر أن يختار أحد.</numerusform>
            <numerusform>%n مُدخل كُتبت في مكانين وتنتظر أن يختار أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>Note something that happened: {event}</source>
        <translation>تدوين واقعة: {event}</translation>
    </message>
    <message>
        <source>The notice says how to appeal, and by when</source>
        <translation>ذُكرت في التبليغ طرق الطعن ومهله</translation>
    </message>
    <message>
        <source>It was explained in a language understood</source>
        <translation>بُلّغ بلغة مفهومة</translation>
    </message>
    <message>
        <source>The registered letter was collected</source>
        <translation>استُلمت الرسالة المسجّلة</translation>
    </message>
    <message>
        <source>Where the court or office is</source>
        <translation>مكان المحكمة أو الإدارة</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>بلا تاريخ بعد</translation>
    </message>
    <message>
        <source>power of attorney: {state}</source>
        <translation>التوكيل: {state}</translation>
    </message>
    <message>
        <source>legal aid: {state}</source>
        <translation>المساعدة القضائية: {state}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا وثيقة أخرى</numerusform>
            <numerusform>ووثيقة أخرى</numerusform>
            <numerusform>ووثيقتان أخريان</numerusform>
            <numerusform>و%n وثائق أخرى</numerusform>
            <numerusform>و%n وثيقة أخرى</numerusform>
            <numerusform>و%n وثيقة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Power of attorney</source>
        <translation>التوكيل</translation>
    </message>
    <message>
        <source>Request for the evaluation report</source>
        <translation>طلب تقرير التقييم</translation>
    </message>
    <message>
        <source>Case summary for the lawyer</source>
        <translation>ملخص الملف للمحامي</translation>
    </message>
    <message>
        <source>The person gives you power to ask for documents and to write in their name, within limits. Read it to them in a language they understand; both of you sign.</source>
        <translation>يوكّلك الشخص في طلب الوثائق والكتابة باسمه، ضمن حدود. اقرأ التوكيل عليه بلغة يفهمها؛ وتوقّعانه معاً.</translation>
    </message>
    <message>
        <source>To the authority that evaluated the person, by registered letter. Keep the proof of posting: a month of silence is a refusal.</source>
        <translation>إلى الإدارة التي قيّمت الشخص، برسالة مسجّلة. احتفظ بإثبات الإرسال: سكوت شهر يُعدّ رفضاً.</translation>
    </message>
    <message>
        <source>Where the person and the procedure stand, deadlines with their computation, papers, and how to reach the person safely.</source>
        <translation>وضع الشخص والإجراء، والآجال مع حسابها، والوثائق، وكيفية الاتصال بالشخص بأمان.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>Written in (town)</source>
        <translation>حُرر في (المدينة)</translation>
    </message>
    <message>
        <source>Language it was explained in</source>
        <translation>اللغة التي شُرح بها</translation>
    </message>
    <message>
        <source>Interpreter (name, language)</source>
        <translation>المترجم الشفهي (الاسم، اللغة)</translation>
    </message>
    <message>
        <source>Other limits the person wishes</source>
        <translation>حدود أخرى يرغب فيها الشخص</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Address of the addressee</source>
        <translation>عنوان المرسل إليه</translation>
    </message>
    <message>
        <source>What the person asks for</source>
        <translation>ما يطلبه الشخص</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المنظمة</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>عنوان المنظمة</translation>
    </message>
    <message>
        <source>Email or telephone of the organisation</source>
        <translation>البريد الإلكتروني أو هاتف المنظمة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>صفتك</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>رمز الملف</translation>
    </message>
    <message>
        <source>Administrative situation</source>
        <translation>الوضع الإداري</translation>
    </message>
    <message>
        <source>The child’s situation</source>
        <translation>وضع الطفل</translation>
    </message>
    <message>
        <source>Housing or people around</source>
        <translation>السكن أو المحيط</translation>
    </message>
    <message>
        <source>Direct contact is safe</source>
        <translation>الاتصال المباشر آمن</translation>
    </message>
    <message>
        <source>Preferred way of contact</source>
        <translation>وسيلة الاتصال المفضلة</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>الأوقات الآمنة</translation>
    </message>
    <message>
        <source>How to introduce yourself</source>
        <translation>كيف تعرّف بنفسك</translation>
    </message>
    <message>
        <source>What to respect</source>
        <translation>ما يجب احترامه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>مكان الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات التي يتكلمها</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>يلزم مترجم شفهي</translation>
    </message>
    <message>
        <source>Where the person lives</source>
        <translation>مكان إقامة الشخص</translation>
    </message>
    <message>
        <source>Address for mail</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Telephone of the person</source>
        <translation>هاتف الشخص</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Title of the procedure</source>
        <translation>عنوان الإجراء</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>المحكمة أو الإدارة</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>State of the procedure</source>
        <translation>حالة الإجراء</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>The notice says how to appeal</source>
        <translation>ذُكرت في التبليغ طرق الطعن</translation>
    </message>
    <message>
        <source>Told in a language understood</source>
        <translation>بُلّغ بلغة مفهومة</translation>
    </message>
    <message>
        <source>A copy of the notice is held</source>
        <translation>لدينا نسخة من التبليغ</translation>
    </message>
    <message>
        <source>What the notice says of the time</source>
        <translation>ما يقوله التبليغ عن المهلة</translation>
    </message>
    <message>
        <source>Decision notified on</source>
        <translation>بُلّغ القرار في</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>المحامي</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>نقابة المحامين</translation>
    </message>
    <message>
        <source>Telephone of the lawyer</source>
        <translation>هاتف المحامي</translation>
    </message>
    <message>
        <source>Email of the lawyer</source>
        <translation>البريد الإلكتروني للمحامي</translation>
    </message>
    <message>
        <source>Power of attorney signed on</source>
        <translation>وُقّع التوكيل في</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>المساعدة القضائية</translation>
    </message>
    <message>
        <source>Number of the legal aid decision</source>
        <translation>رقم قرار المساعدة القضائية</translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation>صدر القرار في</translation>
    </message>
    <message>
        <source>Outcome of the decision</source>
        <translation>مضمون القرار</translation>
    </message>
    <message>
        <source>What the decision says</source>
        <translation>ماذا يقول القرار</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>الخطوة التالية قبل</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>Hour of the hearing</source>
        <translation>ساعة الجلسة</translation>
    </message>
    <message>
        <source>Kind of hearing</source>
        <translation>نوع الجلسة</translation>
    </message>
    <message>
        <source>Court of the hearing</source>
        <translation>محكمة الجلسة</translation>
    </message>
    <message>
        <source>Place of the hearing</source>
        <translation>مكان الجلسة</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No procedure</source>
        <translation>دون إجراء</translation>
    </message>
    <message>
        <source>Why it goes without the person&apos;s agreement</source>
        <translation>لماذا تُرسل دون موافقة الشخص</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>يبقى هذا السبب في سجل النشاط باسمك.</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>أي رسالة</translation>
    </message>
    <message>
        <source>For which procedure</source>
        <translation>لأي إجراء</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>حفظ بصيغة Word…</translation>
    </message>
    <message>
        <source>The person agreed that their lawyer is told.</source>
        <translation>وافق الشخص على إعلام محاميه.</translation>
    </message>
    <message>
        <source>The journal keeps that a letter was made, not what it says.</source>
        <translation>يحفظ سجل النشاط أن رسالة أُعدّت، لا ما تقوله.</translation>
    </message>
    <message>
        <source>Made from your organisation&apos;s template. For a PDF, save it from Word.</source>
        <translation>أُعدّت من قالب منظمتك. للحصول على PDF احفظها من Word.</translation>
    </message>
    <message>
        <source>Where does the letter go?</source>
        <translation>أين تُحفظ الرسالة؟</translation>
    </message>
    <message>
        <source>Writing the letter</source>
        <translation>كتابة الرسالة</translation>
    </message>
    <message>
        <source>The letter is in {file}, readable by anybody.</source>
        <translation>الرسالة في {file}، ويمكن لأي شخص قراءتها.</translation>
    </message>
</context>
<context>
    <name>LikelyRow</name>
    <message>
        <source>Very likely</source>
        <translation>محتمل جداً</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>فتح هذا الملف</translation>
    </message>
    <message>
        <source>followed by {name}</source>
        <translation>يتابعه {name}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>close name</source>
        <translation>اسم قريب</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>born the same year</source>
        <translation>سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>born about the same year</source>
        <translation>سنة ميلاد قريبة</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>الجنس نفسه</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>الجنسية نفسها</translation>
    </message>
    <message>
        <source>born in another year</source>
        <translation>سنة ميلاد أخرى</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>جنس آخر</translation>
    </message>
    <message>
        <source>other nationality</source>
        <translation>جنسية أخرى</translation>
    </message>
    <message>
        <source>a name that sounds a little like it</source>
        <translation>اسم يشبهه قليلاً في النطق</translation>
    </message>
</context>
<context>
    <name>LikelySame</name>
    <message numerus="yes">
        <source>%n people may be the same person. Nothing is merged.</source>
        <translation>
            <numerusform>لا أشخاص مشابهون. لا يُدمج شيء.</numerusform>
            <numerusform>شخص واحد قد يكون هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>شخصان قد يكون أحدهما هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>%n أشخاص قد يكون أحدهم هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>%n شخصاً قد يكون أحدهم هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>%n شخص قد يكون أحدهم هو نفسه. لا يُدمج شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>عرض الأشخاص</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>إخفاء القائمة</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Type to find</source>
        <translation>اكتب للبحث</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a case first, then write an entry.</source>
        <translation>افتح ملفاً أولاً، ثم اكتب مُدخلاً.</translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation>لا شيء للحفظ هنا.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>لا شيء للتراجع عنه هنا.</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>ملاحظات متابعة محمية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Making the training file</source>
        <translation>إنشاء خزنة التدريب</translation>
    </message>
    <message>
        <source>Invented people, with real encryption. It takes some seconds, once.</source>
        <translation>أشخاص متخيَّلون وتشفير حقيقي. يستغرق ذلك بضع ثوانٍ، مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>يبقى هذا السبب في سجل النشاط باسمك.</translation>
    </message>
    <message>
        <source>Making it is signing it: PDF and Word document are kept with their hashes, and nothing in it changes any more. The legal officer then sees that it exists, its kind and its day; nothing of its content.</source>
        <translation>إصدارها هو توقيعها: يُحفظ مستند PDF ووثيقة Word مع بصمتيهما، ولا يتغير فيها شيء بعد ذلك. عندئذ يظهر في القسم القانوني وجودها ونوعها وتاريخها؛ ولا شيء من مضمونها.</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>إصدار الشهادة</translation>
    </message>
    <message>
        <source>To correct first</source>
        <translation>للتصحيح أولاً</translation>
    </message>
    <message>
        <source>To look at: tick what stays as it is</source>
        <translation>للنظر فيه: ضع علامة على ما يبقى كما هو</translation>
    </message>
    <message>
        <source>Nothing is open. The certificate can be made.</source>
        <translation>لا شيء معلّق. يمكن إصدار الشهادة.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of the text are missing.</source>
        <translation>
            <numerusform>لا تنقص أي إجابة في النص.</numerusform>
            <numerusform>تنقص إجابة واحدة في النص.</numerusform>
            <numerusform>تنقص إجابتان في النص.</numerusform>
            <numerusform>تنقص %n إجابات في النص.</numerusform>
            <numerusform>تنقص %n إجابة في النص.</numerusform>
            <numerusform>تنقص %n إجابة في النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person agreed: {items}.</source>
        <translation>وافق الشخص: {items}.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Why it is made without the person’s agreement</source>
        <translation>لماذا تصدر دون موافقة الشخص</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>الانتقال إلى: {what}</translation>
    </message>
</context>
<context>
    <name>ManyField</name>
    <message>
        <source>Type to find</source>
        <translation>اكتب للبحث</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>partly: {reason}</source>
        <translation>جزئياً: {reason}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>withheld: {reason}</source>
        <translation>محجوب: {reason}</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation>{role} · أنت</translation>
    </message>
    <message>
        <source>{role} · access ended</source>
        <translation>{role} · انتهى وصوله</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Compartments</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Words we do not know</source>
        <translation>كلمات لا نعرفها</translation>
    </message>
    <message>
        <source>Say once what a word means: it counts for every row.</source>
        <translation>حدّد معنى الكلمة مرة واحدة: يسري على كل الصفوف.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Nothing: leave the cell out</source>
        <translation>لا شيء: استبعاد الخلية</translation>
    </message>
    <message>
        <source>“{word}” in “{question}”</source>
        <translation>«{word}» في «{question}»</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message>
        <source>Compared: {names}.</source>
        <translation>شملت المقارنة: {names}.</translation>
    </message>
    <message>
        <source>What your account cannot read is not merged: {names}. A colleague who reads it can merge the same backup.</source>
        <translation>ما لا يمكن لحسابك قراءته لا يُدمج: {names}. يمكن لزميل يقرؤه دمج النسخة الاحتياطية نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are left out: they are by somebody who was removed since.</source>
        <translation>
            <numerusform>لا نسخ مستبعدة.</numerusform>
            <numerusform>نسخة واحدة مستبعدة: هي من حساب أُزيل بعدها.</numerusform>
            <numerusform>نسختان مستبعدتان: هما من حساب أُزيل بعدهما.</numerusform>
            <numerusform>%n نسخ مستبعدة: هي من حساب أُزيل بعدها.</numerusform>
            <numerusform>%n نسخة مستبعدة: هي من حساب أُزيل بعدها.</numerusform>
            <numerusform>%n نسخة مستبعدة: هي من حساب أُزيل بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be added</source>
        <translation>هذا ما سيُضاف</translation>
    </message>
    <message>
        <source>Nothing to add: you have it all.</source>
        <translation>لا شيء يُضاف: لديك كل شيء.</translation>
    </message>
    <message>
        <source>Merge now</source>
        <translation>دمج الآن</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>لا ملفات جديدة</numerusform>
            <numerusform>ملف جديد واحد</numerusform>
            <numerusform>ملفان جديدان</numerusform>
            <numerusform>%n ملفات جديدة</numerusform>
            <numerusform>%n ملفاً جديداً</numerusform>
            <numerusform>%n ملف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>لا مُدخلات جديدة</numerusform>
            <numerusform>مُدخل جديد واحد</numerusform>
            <numerusform>مُدخلان جديدان</numerusform>
            <numerusform>%n مُدخلات جديدة</numerusform>
            <numerusform>%n مُدخلاً جديداً</numerusform>
            <numerusform>%n مُدخل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other versions of %n entries you have; where both sides changed one, both are kept</source>
        <translation>
            <numerusform>لا نسخ أخرى من مُدخلات لديك</numerusform>
            <numerusform>نسخ أخرى من مُدخل واحد لديك؛ إذا تغيّر من الطرفين تُحفظ النسختان</numerusform>
            <numerusform>نسخ أخرى من مُدخلين لديك؛ ما تغيّر من الطرفين تُحفظ نسختاه</numerusform>
            <numerusform>نسخ أخرى من %n مُدخلات لديك؛ ما تغيّر من الطرفين تُحفظ نسختاه</numerusform>
            <numerusform>نسخ أخرى من %n مُدخلاً لديك؛ ما تغيّر من الطرفين تُحفظ نسختاه</numerusform>
            <numerusform>نسخ أخرى من %n مُدخل لديك؛ ما تغيّر من الطرفين تُحفظ نسختاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقاً</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>what forms and records need</source>
        <translation>ما تحتاجه النماذج والسجلات</translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message>
        <source>Merged: {cases}, {entries}.</source>
        <translation>دُمج: {cases}، {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>لا ملفات جديدة</numerusform>
            <numerusform>ملف جديد واحد</numerusform>
            <numerusform>ملفان جديدان</numerusform>
            <numerusform>%n ملفات جديدة</numerusform>
            <numerusform>%n ملفاً جديداً</numerusform>
            <numerusform>%n ملف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) added</source>
        <translation>
            <numerusform>لا نسخ مضافة</numerusform>
            <numerusform>نسخة واحدة مضافة</numerusform>
            <numerusform>نسختان مضافتان</numerusform>
            <numerusform>%n نسخ مضافة</numerusform>
            <numerusform>%n نسخة مضافة</numerusform>
            <numerusform>%n نسخة مضافة</numerusform>
        </translation>
    </message>
    <message>
        <source>You had it all already: nothing changed.</source>
        <translation>كان لديك كل شيء: لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries now have two versions: open them and choose.</source>
        <translation>
            <numerusform>لا مُدخلات بنسختين.</numerusform>
            <numerusform>لمُدخل واحد الآن نسختان: افتحه واختر.</numerusform>
            <numerusform>لمُدخلين الآن نسختان لكل منهما: افتحهما واختر.</numerusform>
            <numerusform>لـ %n مُدخلات الآن نسختان لكل منها: افتحها واختر.</numerusform>
            <numerusform>لـ %n مُدخلاً الآن نسختان لكل منها: افتحها واختر.</numerusform>
            <numerusform>لـ %n مُدخل الآن نسختان لكل منها: افتحها واختر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MissionLines</name>
    <message numerus="yes">
        <source>{name} hands over %n case(s) to you.</source>
        <translation>
            <numerusform>لا ملفات للتسليم إليك من {name}.</numerusform>
            <numerusform>تسليم ملف واحد إليك من {name}.</numerusform>
            <numerusform>تسليم ملفين إليك من {name}.</numerusform>
            <numerusform>تسليم %n ملفات إليك من {name}.</numerusform>
            <numerusform>تسليم %n ملفاً إليك من {name}.</numerusform>
            <numerusform>تسليم %n ملف إليك من {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرض الملفات</translation>
    </message>
    <message>
        <source>{name} has left, and still has an account here.</source>
        <translation>انتهت مهمة {name}، وما زال الحساب هنا.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
</context>
<context>
    <name>MissionPage</name>
    <message>
        <source>End of mission</source>
        <translation>نهاية المهمة</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>hour</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}، {count} بالانتظار</translation>
    </message>
</context>
<context>
    <name>NewAccountPart</name>
    <message>
        <source>Back to the team</source>
        <translation>العودة إلى الفريق</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Let your colleague sit here: they choose their own passphrase.</source>
        <translation>دع زميلك يجلس هنا ليختار عبارة مروره بنفسه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As the team says it.</source>
        <translation>كما يناديه الفريق.</translation>
    </message>
    <message>
        <source>Nobody can give a passphrase back. It is kept nowhere.</source>
        <translation>لا يمكن لأحد إعادة عبارة المرور. فهي لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسماً.</translation>
    </message>
    <message>
        <source>{name} has an account.</source>
        <translation>لدى {name} حساب.</translation>
    </message>
    <message>
        <source>{name} has an account, and waits for the keys: {keys}.</source>
        <translation>لدى {name} حساب، بانتظار المفاتيح: {keys}.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>العودة إلى الملفات</translation>
    </message>
    <message>
        <source>The code is given when you save. Names stay in the identity compartment.</source>
        <translation>يُعطى الرمز عند الحفظ. تبقى الأسماء في قسم الهوية.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>This may be the same person as {name} ({code}).</source>
        <translation>قد يكون هذا الشخص نفسه {name} ({code}).</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>فتح ذلك الملف</translation>
    </message>
    <message>
        <source>Save as a new case</source>
        <translation>الحفظ كملف جديد</translation>
    </message>
    <message>
        <source>Discard this new case? What you typed cannot come back.</source>
        <translation>هل تتجاهل هذا الملف الجديد؟ لن تتمكن من استعادة ما كتبته.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
</context>
<context>
    <name>NewDeadline</name>
    <message>
        <source>What runs</source>
        <translation>الأجل الساري</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>من يتابعه</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>أجل جديد</translation>
    </message>
    <message>
        <source>Set this deadline</source>
        <translation>تحديد هذا الأجل</translation>
    </message>
    <message>
        <source>{event}, {day}</source>
        <translation>{event}، {day}</translation>
    </message>
    <message>
        <source>No rule is known for this kind of procedure. Add one under “Deadline rules”, or write a task with its date.</source>
        <translation>لا قاعدة معروفة لهذا النوع من الإجراءات. أضف واحدة في «قواعد الآجال»، أو اكتب مهمة بتاريخها.</translation>
    </message>
    <message>
        <source>This deadline is set already.</source>
        <translation>سبق تحديد هذا الأجل.</translation>
    </message>
    <message>
        <source>This date cannot be computed from these facts.</source>
        <translation>لا يمكن حساب هذا التاريخ من هذه الوقائع.</translation>
    </message>
    <message>
        <source>First note when this happened: {event}.</source>
        <translation>دوّن أولاً تاريخ: {event}.</translation>
    </message>
    <message>
        <source>Note it…</source>
        <translation>تدوين…</translation>
    </message>
    <message>
        <source>This date cannot be computed yet.</source>
        <translation>لا يمكن حساب هذا التاريخ بعد.</translation>
    </message>
</context>
<context>
    <name>NewPhrase</name>
    <message>
        <source>Another</source>
        <translation>عبارة أخرى</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
    <message>
        <source>Six words drawn at random, for instance:</source>
        <translation>ست كلمات عشوائية، مثلاً:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Spaces count. Any language and any letters are fine.</source>
        <translation>المسافات مهمة. كل اللغات وكل الحروف مقبولة.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Typed, not pasted: it shows that you know it.</source>
        <translation>كتابةً لا لصقاً: هذا يدل على أنك تحفظها.</translation>
    </message>
    <message>
        <source>This is not the same as the phrase above.</source>
        <translation>ليست العبارة نفسها أعلاه.</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>اختر عبارة.</translation>
    </message>
    <message>
        <source>Too easy to guess. Six words drawn at random do well.</source>
        <translation>يسهل تخمينها. ست كلمات عشوائية تفي بالغرض.</translation>
    </message>
</context>
<context>
    <name>NoConnection</name>
    <message>
        <source>Without a receipt nothing is removed here: it could be the only copy. Somebody beside you with their own case file can open the bundle from a stick, and show you the receipt as a QR code.</source>
        <translation>دون إيصال لا يُمحى شيء هنا: فقد تكون النسخة الوحيدة. يمكن لشخص بجانبك لديه خزنته أن يفتح الحزمة من ذاكرة USB، ويعرض عليك الإيصال كرمز QR.</translation>
    </message>
    <message>
        <source>If there is nobody: leave a backup on a stick with somebody you trust, and this computer too, if you can. What you carry opens with your passphrase.</source>
        <translation>إذا لم يكن هناك أحد: اترك نسخة احتياطية على ذاكرة USB لدى شخص تثق به، وهذا الحاسوب أيضاً إن أمكن. ما تحمله يُفتح بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>No connection, no receipt</source>
        <translation>لا اتصال، ولا إيصال</translation>
    </message>
</context>
<context>
    <name>NotesStep</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>دون ملاحظة</translation>
    </message>
    <message>
        <source>What would you tell whoever takes this case over, if you had two minutes?</source>
        <translation>ماذا تقول لمن يتولّى هذا الملف، لو كان لديك دقيقتان؟</translation>
    </message>
    <message>
        <source>no note yet</source>
        <translation>لا ملاحظة بعد</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>كُتبت الملاحظة</translation>
    </message>
    <message>
        <source>goes without a note</source>
        <translation>يُسلَّم دون ملاحظة</translation>
    </message>
    <message>
        <source>{done} of {all} ready</source>
        <translation>الجاهز: {done} من {all}</translation>
    </message>
    <message>
        <source>Write one after all</source>
        <translation>كتابة ملاحظة رغم ذلك</translation>
    </message>
    <message>
        <source>Your role writes no handover notes.</source>
        <translation>دورك لا يكتب ملاحظات تسليم.</translation>
    </message>
    <message>
        <source>The cases go without: the record says so.</source>
        <translation>تُسلَّم الملفات دون ملاحظات: يُذكر ذلك في المحضر.</translation>
    </message>
    <message>
        <source>There is no case to write a note for.</source>
        <translation>لا ملف لكتابة ملاحظة عنه.</translation>
    </message>
    <message>
        <source>Choose a case to read or change its note.</source>
        <translation>اختر ملفاً لقراءة ملاحظته أو تغييرها.</translation>
    </message>
    <message>
        <source>Every case is ready.</source>
        <translation>كل الملفات جاهزة.</translation>
    </message>
</context>
<context>
    <name>OpenPart</name>
    <message>
        <source>Which bundle have you been given?</source>
        <translation>أي حزمة سُلِّمت إليك؟</translation>
    </message>
    <message>
        <source>Choose a bundle…</source>
        <translation>اختيار حزمة…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is added before you say so. A receipt can be opened here too.</source>
        <translation>أفلت المستند هنا، أو اختره. لا يُضاف شيء دون موافقتك. يمكن فتح إيصال هنا أيضاً.</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Add as a copy</source>
        <translation>إضافة كنسخة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Bundles and receipts ({pattern})</source>
        <translation>حزم وإيصالات ({pattern})</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>قراءة الحزمة</translation>
    </message>
    <message>
        <source>Adding to this case file</source>
        <translation>الإضافة إلى هذه الخزنة</translation>
    </message>
    <message>
        <source>Write in a few words why: they will want to know.</source>
        <translation>اكتب السبب في بضع كلمات: سيود المرسل معرفته.</translation>
    </message>
    <message>
        <source>Nothing is added yet. What you have written yourself stays as it is.</source>
        <translation>لم يُضف شيء بعد. ما كتبته بنفسك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحه</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>لا ملفات لتولّيها</numerusform>
            <numerusform>تولّي ملف واحد</numerusform>
            <numerusform>تولّي ملفين</numerusform>
            <numerusform>تولّي %n ملفات</numerusform>
            <numerusform>تولّي %n ملفاً</numerusform>
            <numerusform>تولّي %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are here. Give the receipt back.</source>
        <translation>الملفات هنا. سلّم الإيصال.</translation>
    </message>
    <message>
        <source>Refused: nothing of it was taken in.</source>
        <translation>رُفضت: لم يُضف منها شيء.</translation>
    </message>
    <message>
        <source>{name} waits for your answer.</source>
        <translation>جوابك منتظر لدى {name}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض الحزمة</translation>
    </message>
    <message>
        <source>Add their card</source>
        <translation>إضافة بطاقته</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>أُوقف: لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>A bundle written elsewhere</source>
        <translation>حزمة كُتبت في مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>Receipt: %n case(s) taken over</source>
        <translation>
            <numerusform>إيصال: لم تنتقل أي عهدة</numerusform>
            <numerusform>إيصال: انتقلت عهدة ملف واحد</numerusform>
            <numerusform>إيصال: انتقلت عهدة ملفين</numerusform>
            <numerusform>إيصال: انتقلت عهدة %n ملفات</numerusform>
            <numerusform>إيصال: انتقلت عهدة %n ملفاً</numerusform>
            <numerusform>إيصال: انتقلت عهدة %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt: a copy of %n case(s)</source>
        <translation>
            <numerusform>إيصال: لا نسخ</numerusform>
            <numerusform>إيصال: نسخة من ملف واحد</numerusform>
            <numerusform>إيصال: نسخة من ملفين</numerusform>
            <numerusform>إيصال: نسخة من %n ملفات</numerusform>
            <numerusform>إيصال: نسخة من %n ملفاً</numerusform>
            <numerusform>إيصال: نسخة من %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer: %n case(s) refused</source>
        <translation>
            <numerusform>جواب: لم يُرفض أي ملف</numerusform>
            <numerusform>جواب: رُفض ملف واحد</numerusform>
            <numerusform>جواب: رُفض ملفان</numerusform>
            <numerusform>جواب: رُفضت %n ملفات</numerusform>
            <numerusform>جواب: رُفض %n ملفاً</numerusform>
            <numerusform>جواب: رُفض %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statement: %n case(s) removed</source>
        <translation>
            <numerusform>إقرار: لم يُمحَ أي ملف</numerusform>
            <numerusform>إقرار: مُحي ملف واحد</numerusform>
            <numerusform>إقرار: مُحي ملفان</numerusform>
            <numerusform>إقرار: مُحيت %n ملفات</numerusform>
            <numerusform>إقرار: مُحي %n ملفاً</numerusform>
            <numerusform>إقرار: مُحي %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>what became of it is not known here</source>
        <translation>ما آلت إليه غير معروف هنا</translation>
    </message>
    <message>
        <source>it has arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>It is kept. No open deadline moved.</source>
        <translation>حُفظ ذلك. لم يتغير أي أجل سارٍ.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What it asks</source>
        <translation>ما يسأل عنه</translation>
    </message>
</context>
<context>
    <name>OwnPageWords</name>
    <message>
        <source>Open the deadline</source>
        <translation>فتح الأجل</translation>
    </message>
    <message>
        <source>Open the examination</source>
        <translation>فتح الفحص</translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>فتح التقييم</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>فتح الشهادة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>OwnPhrase</name>
    <message>
        <source>The phrase you have now</source>
        <translation>عبارتك الحالية</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>إبقاء القديمة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Nobody else can see it, and nobody can give it back to you.</source>
        <translation>لا يمكن لأحد غيرك رؤيتها، ولا يمكن لأحد إعادتها إليك.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation>اكتب عبارتك الحالية.</translation>
    </message>
    <message>
        <source>This is not the phrase you have now.</source>
        <translation>ليست هذه عبارتك الحالية.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>No action of this name.</source>
        <translation>لا إجراء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>To prepare</source>
        <translation>للتحضير</translation>
    </message>
    <message>
        <source>No papers are listed for this procedure.</source>
        <translation>لا وثائق مسجّلة لهذا الإجراء.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the phrase</source>
        <translation>إخفاء العبارة</translation>
    </message>
    <message>
        <source>Show the phrase</source>
        <translation>إظهار العبارة</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Give this card to whoever should write to you, as a file or as a picture of the QR code: it is not secret. When they add it, read the digits or the words to each other by voice.</source>
        <translation>أعطِ هذه البطاقة لمن يراسلك، كمستند أو كصورة لرمز QR: ليست سرية. عند إضافتها، ليقرأ كل منكما للآخر الأرقام أو الكلمات صوتياً.</translation>
    </message>
    <message>
        <source>Change the last day…</source>
        <translation>تغيير اليوم الأخير…</translation>
    </message>
    <message>
        <source>Set a last day…</source>
        <translation>تحديد يوم أخير…</translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation>حفظ رمز QR…</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>حفظ بطاقتي…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>They match…</source>
        <translation>متطابقة…</translation>
    </message>
    <message>
        <source>They do not match…</source>
        <translation>غير متطابقة…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Other keys.</source>
        <translation>مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Anybody can write a card with this name: comparing tells.</source>
        <translation>يمكن لأي شخص كتابة بطاقة بهذا الاسم: المقارنة تحسم.</translation>
    </message>
    <message>
        <source>Mission until {day}</source>
        <translation>المهمة حتى {day}</translation>
    </message>
    <message>
        <source>A card to add</source>
        <translation>بطاقة للإضافة</translation>
    </message>
    <message>
        <source>Add without comparing</source>
        <translation>إضافة دون مقارنة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>The examination has no photographs.</source>
        <translation>لا صور في هذا الفحص.</translation>
    </message>
    <message>
        <source>The person agreed: {items}. Photographs leave cleaned of all metadata; the originals stay here.</source>
        <translation>وافق الشخص: {items}. تخرج الصور خالية من كل البيانات الوصفية؛ وتبقى الأصول هنا.</translation>
    </message>
    <message>
        <source>Photograph {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Findings: {numbers}</source>
        <translation>المعاينات: {numbers}</translation>
    </message>
    <message>
        <source>No finding named</source>
        <translation>لم تُذكر أي معاينة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المسطرة ظاهرة</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>بلا مسطرة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>دون موافقة</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Add a photograph…</source>
        <translation>إضافة صورة…</translation>
    </message>
    <message>
        <source>With a ruler beside the mark, and nothing that names the person. The original is kept as it is, encrypted.</source>
        <translation>مع مسطرة إلى جانب الأثر، ودون أي شيء يدل على هوية الشخص. يُحفظ الأصل كما هو، مشفّراً.</translation>
    </message>
    <message>
        <source>Photograph not found</source>
        <translation>الصورة غير موجودة</translation>
    </message>
    <message>
        <source>Ruler visible</source>
        <translation>المسطرة ظاهرة</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translation>بلا مسطرة</translation>
    </message>
    <message>
        <source>Caption and day…</source>
        <translation>التعليق والتاريخ…</translation>
    </message>
    <message>
        <source>Not of this finding</source>
        <translation>إزالة من هذه المعاينة</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>The case file</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Day centre, Paris north</source>
        <translation>المركز النهاري، شمال باريس</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>A place, never a person: it can be read without a phrase.</source>
        <translation>مكان، لا شخص أبداً: يُقرأ دون عبارة.</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>رمز الموقع</translation>
    </message>
    <message>
        <source>Two to five letters; case numbers begin with it.</source>
        <translation>حرفان إلى خمسة أحرف؛ تبدأ بها أرقام الملفات.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>It stays on this computer. Only encrypted files are ever written.</source>
        <translation>تبقى على هذا الحاسوب. لا يُكتب إلا ما هو مشفّر.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>One case file holds the cases of one site on one computer.</source>
        <translation>الخزنة الواحدة تضم ملفات موقع واحد على حاسوب واحد.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسماً.</translation>
    </message>
    <message>
        <source>Two to five letters without accents, like PAR.</source>
        <translation>حرفان إلى خمسة أحرف لاتينية، مثل PAR.</translation>
    </message>
    <message>
        <source>There is one of this name here already. Choose another name.</source>
        <translation>توجد هنا خزنة بهذا الاسم. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation>مكان الخزنة</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No open deadline moves.</source>
        <translation>لن يتغير أي أجل سارٍ.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>What {name} will be able to read</source>
        <translation>ما سيتمكن {name} من قراءته</translation>
    </message>
    <message numerus="yes">
        <source>and %n other cases, of which nothing in particular stays</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف آخر لا يبقى منه شيء خاص</numerusform>
            <numerusform>وملفان آخران لا يبقى منهما شيء خاص</numerusform>
            <numerusform>و%n ملفات أخرى لا يبقى منها شيء خاص</numerusform>
            <numerusform>و%n ملفاً آخر لا يبقى منها شيء خاص</numerusform>
            <numerusform>و%n ملف آخر لا يبقى منها شيء خاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل</numerusform>
            <numerusform>عرض الكل (واحد)</numerusform>
            <numerusform>عرض الكل (2)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of files</source>
        <translation>{size} من المستندات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة</numerusform>
            <numerusform>مُدخل محجوب واحد</numerusform>
            <numerusform>مُدخلان محجوبان</numerusform>
            <numerusform>%n مُدخلات محجوبة</numerusform>
            <numerusform>%n مُدخلاً محجوباً</numerusform>
            <numerusform>%n مُدخل محجوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>طباعة الأوراق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Best a printer on a cable, in this room. Many printers and offices keep a copy of what they print: where you are not sure, write by hand.</source>
        <translation>الأفضل طابعة موصولة بسلك في هذه الغرفة. كثير من الطابعات والمكاتب يحتفظ بنسخة مما يطبعه: عند الشك، اكتب بخط اليد.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Write the words by hand.</source>
        <translation>لا يعرف هذا الحاسوب أي طابعة. اكتب الكلمات بخط اليد.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look whether every page came out.</source>
        <translation>أُرسل إلى الطابعة. تحقق من خروج كل الصفحات.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>لم تستجب الطابعة. لم يُطبع شيء.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n points to correct before saving.</source>
        <translation>
            <numerusform>لا نقاط للتصحيح قبل الحفظ.</numerusform>
            <numerusform>نقطة واحدة للتصحيح قبل الحفظ.</numerusform>
            <numerusform>نقطتان للتصحيح قبل الحفظ.</numerusform>
            <numerusform>%n نقاط للتصحيح قبل الحفظ.</numerusform>
            <numerusform>%n نقطة للتصحيح قبل الحفظ.</numerusform>
            <numerusform>%n نقطة للتصحيح قبل الحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more below.</source>
        <translation>
            <numerusform>ولا شيء آخر أدناه.</numerusform>
            <numerusform>وواحدة أخرى أدناه.</numerusform>
            <numerusform>واثنتان أخريان أدناه.</numerusform>
            <numerusform>و%n أخرى أدناه.</numerusform>
            <numerusform>و%n أخرى أدناه.</numerusform>
            <numerusform>و%n أخرى أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>الانتقال إلى: {what}</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>لم تُحدد بعد</translation>
    </message>
    <message numerus="yes">
        <source>Papers missing: %n</source>
        <translation>
            <numerusform>الوثائق الناقصة: %n</numerusform>
            <numerusform>الوثائق الناقصة: %n</numerusform>
            <numerusform>الوثائق الناقصة: %n</numerusform>
            <numerusform>الوثائق الناقصة: %n</numerusform>
            <numerusform>الوثائق الناقصة: %n</numerusform>
            <numerusform>الوثائق الناقصة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>لم يُعيّن بعد</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>المحامي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation>تمت الخطوة</translation>
    </message>
    <message>
        <source>New deadline…</source>
        <translation>أجل جديد…</translation>
    </message>
    <message>
        <source>Change a fact…</source>
        <translation>تغيير واقعة…</translation>
    </message>
    <message>
        <source>New hearing</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>رسالة…</translation>
    </message>
    <message>
        <source>It has two versions: open it and make one of them first.</source>
        <translation>له نسختان: افتحه وادمجهما أولاً.</translation>
    </message>
    <message>
        <source>This procedure is read-only.</source>
        <translation>هذا الإجراء للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {seconds} s left</source>
        <translation>{done} من {total}، بقي {seconds} ث</translation>
    </message>
    <message>
        <source>{done} of {total}, {minutes} min left</source>
        <translation>{done} من {total}، بقي {minutes} د</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>PurgeQuestion</name>
    <message>
        <source>Remove these cases from this case file?</source>
        <translation>محو هذه الملفات من هذه الخزنة؟</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Remove the copies</source>
        <translation>محو النسخ</translation>
    </message>
    <message>
        <source>Remove your copies?</source>
        <translation>محو نسخك؟</translation>
    </message>
    <message>
        <source>Who holds them</source>
        <translation>شخص آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go from here, with their entries, files and drafts.</source>
        <translation>
            <numerusform>لا يُمحى أي ملف من هنا.</numerusform>
            <numerusform>يُمحى ملف واحد من هنا، مع مُدخلاته ومستنداته ومسوداته.</numerusform>
            <numerusform>يُمحى ملفان من هنا، مع مُدخلاتهما ومستنداتهما ومسوداتهما.</numerusform>
            <numerusform>تُمحى %n ملفات من هنا، مع مُدخلاتها ومستنداتها ومسوداتها.</numerusform>
            <numerusform>يُمحى %n ملفاً من هنا، مع مُدخلاتها ومستنداتها ومسوداتها.</numerusform>
            <numerusform>يُمحى %n ملف من هنا، مع مُدخلاتها ومستنداتها ومسوداتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} keeps them, and so does whoever else received a copy. Backups made before now hold them too.</source>
        <translation>تبقى لدى {name}، ولدى كل من استلم نسخة منها. وهي موجودة أيضاً في النسخ الاحتياطية السابقة.</translation>
    </message>
    <message>
        <source>{name} answers for them and keeps them. Nobody is told. Backups made before now hold your copies too.</source>
        <translation>هي في عهدة {name} وتبقى لديه. لا يُبلَّغ أحد. والنسخ الاحتياطية السابقة تحوي نسخك أيضاً.</translation>
    </message>
    <message>
        <source>Nothing would be lost: {name} has all of it.</source>
        <translation>لن يضيع شيء: كل ذلك لدى {name}.</translation>
    </message>
    <message>
        <source>Nothing that was written here would be lost.</source>
        <translation>لن يضيع شيء مما كُتب هنا.</translation>
    </message>
    <message>
        <source>This would be lost for good. Tick each line once you saw it.</source>
        <translation>هذا سيضيع نهائياً. ضع علامة على كل سطر بعد الاطلاع عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay: only a colleague can open them, and hands them over with their own account.</source>
        <translation>
            <numerusform>لا مُدخلات باقية.</numerusform>
            <numerusform>يبقى مُدخل واحد: لا يمكن فتحه إلا لزميل، وهو يسلّمه من حسابه.</numerusform>
            <numerusform>يبقى مُدخلان: لا يمكن فتحهما إلا لزميل، وهو يسلّمهما من حسابه.</numerusform>
            <numerusform>تبقى %n مُدخلات: لا يمكن فتحها إلا لزميل، وهو يسلّمها من حسابه.</numerusform>
            <numerusform>يبقى %n مُدخلاً: لا يمكن فتحها إلا لزميل، وهو يسلّمها من حسابه.</numerusform>
            <numerusform>يبقى %n مُدخل: لا يمكن فتحها إلا لزميل، وهو يسلّمها من حسابه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first: {names}. They open what you cannot, and a discreet entry shows to nobody else. It would stay here without its case until that comes back.</source>
        <translation>يُسأل أولاً: {names}. هم يفتحون ما لا تستطيع فتحه، والمُدخل المكتوم لا يظهر لغيرهم. سيبقى هنا من دون ملفه إلى أن يعود الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written after the bundle: {name} never got them</source>
        <translation>
            <numerusform>لا مُدخلات بعد الحزمة لم تصل إلى {name}</numerusform>
            <numerusform>مُدخل واحد كُتب بعد الحزمة: لم يصل قط إلى {name}</numerusform>
            <numerusform>مُدخلان كُتبا بعد الحزمة: لم يصلا قط إلى {name}</numerusform>
            <numerusform>%n مُدخلات كُتبت بعد الحزمة: لم تصل قط إلى {name}</numerusform>
            <numerusform>%n مُدخلاً كُتبت بعد الحزمة: لم تصل قط إلى {name}</numerusform>
            <numerusform>%n مُدخل كُتبت بعد الحزمة: لم تصل قط إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written here that {name} may never have got</source>
        <translation>
            <numerusform>لا مُدخلات هنا لم تصل إلى {name}</numerusform>
            <numerusform>مُدخل واحد كُتب هنا، ربما لم يصل قط إلى {name}</numerusform>
            <numerusform>مُدخلان كُتبا هنا، ربما لم يصلا قط إلى {name}</numerusform>
            <numerusform>%n مُدخلات كُتبت هنا، ربما لم تصل قط إلى {name}</numerusform>
            <numerusform>%n مُدخلاً كُتبت هنا، ربما لم تصل قط إلى {name}</numerusform>
            <numerusform>%n مُدخل كُتبت هنا، ربما لم تصل قط إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for named people did not go</source>
        <translation>
            <numerusform>لا مُدخلات لأشخاص محددين</numerusform>
            <numerusform>مُدخل واحد لأشخاص محددين لم يُرسل</numerusform>
            <numerusform>مُدخلان لأشخاص محددين لم يُرسلا</numerusform>
            <numerusform>%n مُدخلات لأشخاص محددين لم تُرسل</numerusform>
            <numerusform>%n مُدخلاً لأشخاص محددين لم تُرسل</numerusform>
            <numerusform>%n مُدخل لأشخاص محددين لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts that were never saved, yours or a colleague’s</source>
        <translation>
            <numerusform>لا مسودات غير محفوظة</numerusform>
            <numerusform>مسودة واحدة لم تُحفظ، لك أو لزميل</numerusform>
            <numerusform>مسودتان لم تُحفظا، لك أو لزميل</numerusform>
            <numerusform>%n مسودات لم تُحفظ، لك أو لزميل</numerusform>
            <numerusform>%n مسودة لم تُحفظ، لك أو لزميل</numerusform>
            <numerusform>%n مسودة لم تُحفظ، لك أو لزميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept back from the bundle</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عن الحزمة</numerusform>
            <numerusform>مُدخل واحد حُجب عن الحزمة</numerusform>
            <numerusform>مُدخلان حُجبا عن الحزمة</numerusform>
            <numerusform>%n مُدخلات حُجبت عن الحزمة</numerusform>
            <numerusform>%n مُدخلاً حُجبت عن الحزمة</numerusform>
            <numerusform>%n مُدخل حُجبت عن الحزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries did not go</source>
        <translation>
            <numerusform>أُرسلت كل المُدخلات</numerusform>
            <numerusform>مُدخل واحد لم يُرسل</numerusform>
            <numerusform>مُدخلان لم يُرسلا</numerusform>
            <numerusform>%n مُدخلات لم تُرسل</numerusform>
            <numerusform>%n مُدخلاً لم تُرسل</numerusform>
            <numerusform>%n مُدخل لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%n ملفات أخرى</numerusform>
            <numerusform>و%n ملفاً آخر</numerusform>
            <numerusform>و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick each line first: it says what would be lost.</source>
        <translation>ضع أولاً علامة على كل سطر: فهو يبيّن ما سيضيع.</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Not put in order yet.</source>
        <translation>لم يُرتَّب بعد.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>How this date is computed</source>
        <translation>كيف حُسب هذا التاريخ</translation>
    </message>
    <message>
        <source>Copy the computation</source>
        <translation>نسخ الحساب</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Computed on {moment} by {name}. The computation stays in the history of the case.</source>
        <translation>الحساب: {moment}، {name}. يبقى في سجل الملف.</translation>
    </message>
    <message>
        <source>Proof: {text}</source>
        <translation>الإثبات: {text}</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the QR code…</source>
        <translation>حفظ رمز QR…</translation>
    </message>
    <message>
        <source>It lies in your exchange folder already.</source>
        <translation>هو موجود في مجلد التبادل لديك.</translation>
    </message>
    <message>
        <source>QR code of the receipt</source>
        <translation>رمز QR للإيصال</translation>
    </message>
</context>
<context>
    <name>ReceiptFiles</name>
    <message>
        <source>Receipts and pictures ({pattern})</source>
        <translation>الإيصالات والصور ({pattern})</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>قراءة إيصال</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Save the QR code as a picture</source>
        <translation>حفظ رمز QR كصورة</translation>
    </message>
    <message>
        <source>It is in {file}.</source>
        <translation>حُفظ في {file}.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>The other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>You have read this receipt already.</source>
        <translation>سبق أن قرأت هذا الإيصال.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>They write: “{why}”</source>
        <translation>نص الرسالة: «{why}»</translation>
    </message>
    <message>
        <source>{name} opened this bundle on two computers.</source>
        <translation>فُتحت هذه الحزمة لدى {name} على حاسوبين.</translation>
    </message>
    <message>
        <source>The first receipt counts, so nothing was changed. Tell {name}: the cases should be worked on in one place only.</source>
        <translation>يُعتمد الإيصال الأول، لذلك لم يتغير شيء. أبلغ {name}: يجب العمل على هذه الملفات في مكان واحد فقط.</translation>
    </message>
    <message>
        <source>{name} took over cases that you had taken back.</source>
        <translation>انتقلت إلى {name} ملفات كنت قد استرجعتها.</translation>
    </message>
    <message>
        <source>Both of you claim them now. Speak to {name}, then say here who answers for them. Nothing is lost meanwhile.</source>
        <translation>يطالب الطرفان الآن بعهدتها. تحدّث مع {name}، ثم حدّد هنا لمن العهدة. لا يضيع شيء في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>{name} answers for %n case(s) now.</source>
        <translation>
            <numerusform>لا ملفات في عهدة {name}.</numerusform>
            <numerusform>صار ملف واحد في عهدة {name}.</numerusform>
            <numerusform>صار ملفان في عهدة {name}.</numerusform>
            <numerusform>صارت %n ملفات في عهدة {name}.</numerusform>
            <numerusform>صار %n ملفاً في عهدة {name}.</numerusform>
            <numerusform>صار %n ملف في عهدة {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was opened after its last day; the receipt counts all the same. You can remove your cases from here.</source>
        <translation>فُتحت الحزمة بعد يومها الأخير، ومع ذلك يُعتمد الإيصال. يمكنك محو ما سُلِّم من هنا.</translation>
    </message>
    <message>
        <source>You can remove them from this case file, when you are ready.</source>
        <translation>يمكنك محو ما سُلِّم من هذه الخزنة متى شئت.</translation>
    </message>
    <message>
        <source>{name} opened this copy on two computers.</source>
        <translation>فُتحت هذه النسخة لدى {name} على حاسوبين.</translation>
    </message>
    <message>
        <source>The first receipt counts; nothing was changed.</source>
        <translation>يُعتمد الإيصال الأول، ولم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has the copy of %n case(s).</source>
        <translation>
            <numerusform>لا نسخ لدى {name}.</numerusform>
            <numerusform>لدى {name} نسخة ملف واحد.</numerusform>
            <numerusform>لدى {name} نسخة ملفين.</numerusform>
            <numerusform>لدى {name} نسخة %n ملفات.</numerusform>
            <numerusform>لدى {name} نسخة %n ملفاً.</numerusform>
            <numerusform>لدى {name} نسخة %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was opened after its last day; the receipt counts all the same.</source>
        <translation>فُتحت بعد يومها الأخير، ومع ذلك يُعتمد الإيصال.</translation>
    </message>
    <message>
        <source>You answer for them as before, and can send updates.</source>
        <translation>تبقى العهدة لديك كما من قبل، ويمكنك إرسال تحديثات.</translation>
    </message>
    <message>
        <source>{name} refused the bundle.</source>
        <translation>الحزمة مرفوضة من {name}.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in there.</source>
        <translation>لم يُضف منها شيء هناك.</translation>
    </message>
    <message numerus="yes">
        <source>You hold %n case(s) again and can write.</source>
        <translation>
            <numerusform>لم تعد ملفات إلى عهدتك.</numerusform>
            <numerusform>عاد ملف واحد إلى عهدتك ويمكنك الكتابة فيه.</numerusform>
            <numerusform>عاد ملفان إلى عهدتك ويمكنك الكتابة فيهما.</numerusform>
            <numerusform>عادت %n ملفات إلى عهدتك ويمكنك الكتابة فيها.</numerusform>
            <numerusform>عاد %n ملفاً إلى عهدتك ويمكنك الكتابة فيها.</numerusform>
            <numerusform>عاد %n ملف إلى عهدتك ويمكنك الكتابة فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases stay as they are here.</source>
        <translation>تبقى الملفات هنا كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>{name} removed their copy of %n case(s).</source>
        <translation>
            <numerusform>لم تُمحَ نسخ لدى {name}.</numerusform>
            <numerusform>مُحيت لدى {name} نسخة ملف واحد.</numerusform>
            <numerusform>مُحيت لدى {name} نسخة ملفين.</numerusform>
            <numerusform>مُحيت لدى {name} نسخة %n ملفات.</numerusform>
            <numerusform>مُحيت لدى {name} نسخة %n ملفاً.</numerusform>
            <numerusform>مُحيت لدى {name} نسخة %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what your receipt allowed. You answer for them.</source>
        <translation>هذا ما أتاحه إيصالك. العهدة لديك.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>إقرارك</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Give it to {name}. Until they have it, they keep the cases read-only, and cannot remove them.</source>
        <translation>سلّمه إلى {name}. إلى حين وصوله، تبقى الملفات هناك للقراءة فقط ولا يمكن محوها.</translation>
    </message>
    <message>
        <source>Give it to {name}. With it they know what you have, and can send you only what is new later.</source>
        <translation>سلّمه إلى {name}. فهو يبيّن ما لديك، ويتيح أن يُرسل إليك لاحقاً الجديد فقط.</translation>
    </message>
    <message>
        <source>Give it to {name}. Until they have it, they wait for you, and the cases stay read-only on their side.</source>
        <translation>سلّمه إلى {name}. إلى حين وصوله، يبقى الرد منتظراً وتبقى الملفات هناك للقراءة فقط.</translation>
    </message>
    <message>
        <source>Give it to {name}. It tells them that their cases are no longer here.</source>
        <translation>سلّمه إلى {name}. فهو يبيّن أن الملفات لم تعد هنا.</translation>
    </message>
    <message>
        <source>It names no person and is not secret: send the file as you like, or let them photograph the code. It can be given again at any time, always the same.</source>
        <translation>لا يذكر اسم أحد وليس سرياً: أرسل المستند كما تشاء، أو اسمح بتصوير الرمز. يمكن إعطاؤه من جديد في أي وقت، وهو نفسه دائماً.</translation>
    </message>
    <message>
        <source>It names no person and is not secret: send the file as you like. It can be given again at any time, always the same.</source>
        <translation>لا يذكر اسم أحد وليس سرياً: أرسل المستند كما تشاء. يمكن إعطاؤه من جديد في أي وقت، وهو نفسه دائماً.</translation>
    </message>
</context>
<context>
    <name>RecipientModel</name>
    <message>
        <source>{person}, cannot be chosen</source>
        <translation>{person}، لا يمكن اختياره</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>This contact was revoked. Compare anew first, under Contacts.</source>
        <translation>أُبطلت جهة الاتصال هذه. قارن من جديد أولاً، في جهات الاتصال.</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Who are the cases for?</source>
        <translation>لمن هذه الملفات؟</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>إضافة جهة اتصال…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts chosen</source>
        <translation>
            <numerusform>لم تُختر جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة مختارة</numerusform>
            <numerusform>جهتا اتصال مختارتان</numerusform>
            <numerusform>%n جهات اتصال مختارة</numerusform>
            <numerusform>%n جهة اتصال مختارة</numerusform>
            <numerusform>%n جهة اتصال مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick one or several people.</source>
        <translation>ضع علامة على شخص أو أكثر.</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Back to the overview</source>
        <translation>العودة إلى النظرة العامة</translation>
    </message>
    <message>
        <source>With the names of persons</source>
        <translation>مع أسماء الأشخاص</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>A4, for both to sign by hand. Codes only, unless you say so.</source>
        <translation>ورقة A4 يوقّعها الطرفان بخط اليد. الرموز فقط، ما لم تطلب الأسماء.</translation>
    </message>
    <message>
        <source>Paper and PDF are not encrypted: whoever finds them reads the names.</source>
        <translation>الورق ومستند PDF غير مشفّرين: من يجدهما يقرأ الأسماء.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>{name} to {other}</source>
        <translation>من {name} إلى {other}</translation>
    </message>
    <message>
        <source>{name} signed on {day}</source>
        <translation>توقيع {name} في {day}</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>ما جرى تسليمه</translation>
    </message>
    <message>
        <source>in their place, because: {reason}</source>
        <translation>بالنيابة، للسبب التالي: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover note(s)</source>
        <translation>
            <numerusform>لا ملاحظات تسليم</numerusform>
            <numerusform>ملاحظة تسليم واحدة</numerusform>
            <numerusform>ملاحظتا تسليم</numerusform>
            <numerusform>%n ملاحظات تسليم</numerusform>
            <numerusform>%n ملاحظة تسليم</numerusform>
            <numerusform>%n ملاحظة تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch</source>
        <translation>
            <numerusform>لا شيء للتنفيذ أو المراقبة</numerusform>
            <numerusform>أمر واحد للتنفيذ أو المراقبة</numerusform>
            <numerusform>أمران للتنفيذ أو المراقبة</numerusform>
            <numerusform>%n أمور للتنفيذ أو المراقبة</numerusform>
            <numerusform>%n أمراً للتنفيذ أو المراقبة</numerusform>
            <numerusform>%n أمر للتنفيذ أو المراقبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) given to somebody at once</source>
        <translation>
            <numerusform>لا أمور أخرى أُسندت مباشرة</numerusform>
            <numerusform>أمر آخر أُسند إلى شخص مباشرة</numerusform>
            <numerusform>أمران آخران أُسندا إلى شخص مباشرة</numerusform>
            <numerusform>%n أمور أخرى أُسندت إلى شخص مباشرة</numerusform>
            <numerusform>%n أمراً آخر أُسندت إلى شخص مباشرة</numerusform>
            <numerusform>%n أمر آخر أُسندت إلى شخص مباشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) let go</source>
        <translation>
            <numerusform>لا مسودات جرى التخلي عنها</numerusform>
            <numerusform>مسودة واحدة جرى التخلي عنها</numerusform>
            <numerusform>مسودتان جرى التخلي عنهما</numerusform>
            <numerusform>%n مسودات جرى التخلي عنها</numerusform>
            <numerusform>%n مسودة جرى التخلي عنها</numerusform>
            <numerusform>%n مسودة جرى التخلي عنها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) nobody read</source>
        <translation>
            <numerusform>لا مسودات غير مقروءة</numerusform>
            <numerusform>مسودة واحدة لم يقرأها أحد</numerusform>
            <numerusform>مسودتان لم يقرأهما أحد</numerusform>
            <numerusform>%n مسودات لم يقرأها أحد</numerusform>
            <numerusform>%n مسودة لم يقرأها أحد</numerusform>
            <numerusform>%n مسودة لم يقرأها أحد</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} saw every one and signed on {day}</source>
        <translation>اطلاع {name} على كل شيء والتوقيع في {day}</translation>
    </message>
    <message>
        <source>Waits for {name}. Lock now, and let them unlock.</source>
        <translation>بانتظار {name}. اقفل الآن، واترك فتح القفل لمن يتولّى المتابعة.</translation>
    </message>
    <message>
        <source>Waits for you.</source>
        <translation>بانتظارك.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>عرض الملفات</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Take it back? Nothing has changed hands yet. Notes stay.</source>
        <translation>هل تسحب هذا التسليم؟ لم ينتقل شيء بعد. تبقى الملاحظات.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>سُحب التسليم.</translation>
    </message>
    <message>
        <source>Where should the record be saved?</source>
        <translation>أين يُحفظ المحضر؟</translation>
    </message>
    <message>
        <source>Saved as {file}. It is not encrypted: keep it like a key.</source>
        <translation>حُفظ باسم {file}. وهو غير مشفّر: احفظه كما تحفظ مفتاحاً.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type the words in their order, from the paper. Four letters of each are enough: a space completes it.</source>
        <translation>اكتب الكلمات بترتيبها من الورقة. تكفي أربعة أحرف من كل كلمة: المسافة تكملها.</translation>
    </message>
    <message>
        <source>Nobody can change a forgotten phrase: this makes a new account. What was written keeps its author; cases are assigned to the new one afterwards.</source>
        <translation>لا يمكن لأحد تغيير عبارة منسية: لذلك يُنشأ حساب جديد. يبقى كل ما كُتب باسم كاتبه، وتُسند الملفات بعد ذلك إلى الحساب الجديد.</translation>
    </message>
    <message>
        <source>Remove the old account: its phrase then opens nothing any more</source>
        <translation>إزالة الحساب القديم: لا تفتح عبارته بعدها شيئاً</translation>
    </message>
    <message>
        <source>Who needs an account?</source>
        <translation>من يحتاج إلى حساب؟</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>{name}, {role}: a new phrase</source>
        <translation>{name}، {role}: عبارة جديدة</translation>
    </message>
    <message>
        <source>The new account is made. The old one could not be removed: {why} Do it later, in Team.</source>
        <translation>أُنشئ الحساب الجديد. تعذّرت إزالة القديم: {why} أزله لاحقاً، في «الفريق».</translation>
    </message>
    <message>
        <source>They open everything: this is written in the journal. Afterwards you have a new account; the old one stays until it is removed.</source>
        <translation>إنها تفتح كل شيء: يُدوَّن ذلك في سجل النشاط. بعدها يكون لك حساب جديد، ويبقى القديم إلى أن يُزال.</translation>
    </message>
    <message>
        <source>Open with the recovery words</source>
        <translation>الفتح بكلمات الاسترداد</translation>
    </message>
    <message>
        <source>Make this account</source>
        <translation>إنشاء هذا الحساب</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>ReferralMoves</name>
    <message>
        <source>Why it goes without the person&apos;s agreement</source>
        <translation>لماذا تُرسل دون موافقة الشخص</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>يبقى هذا السبب في سجل النشاط باسمك.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Send without agreement…</source>
        <translation>إرسال دون موافقة…</translation>
    </message>
    <message>
        <source>Send without agreement</source>
        <translation>إرسال دون موافقة</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Try them…</source>
        <translation>تجربتها…</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>They were not tried since the case file was made. A few minutes with the paper tell whether they still open it.</source>
        <translation>لم تُجرَّب منذ إنشاء الخزنة. بضع دقائق مع الورقة تبيّن هل ما زالت تفتحها.</translation>
    </message>
    <message>
        <source>They were last tried on {day}. A few minutes with the paper tell whether they still open it: twice a year is enough.</source>
        <translation>آخر تجربة في {day}. بضع دقائق مع الورقة تبيّن هل ما زالت تفتح الخزنة: تكفي مرتان في السنة.</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Try the recovery words</source>
        <translation>تجربة كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Fetch the paper, type its words, and put it back. They are compared with this case file: nothing more is opened, and they are not kept.</source>
        <translation>أحضر الورقة، واكتب كلماتها، ثم أعدها إلى مكانها. تُقارن الكلمات بهذه الخزنة: لا يُفتح شيء آخر، ولا تُحفظ الكلمات.</translation>
    </message>
    <message>
        <source>Try these words</source>
        <translation>تجربة هذه الكلمات</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing was changed. If the paper says the same, these words are of another case file, or were copied badly: tell the coordination while everybody still has their phrase.</source>
        <translation>لم يضِع شيء ولم يتغير شيء. إذا كان المكتوب على الورقة مطابقاً، فهذه كلمات خزنة أخرى، أو نُقلت خطأً: أبلغ التنسيق ما دام لكل شخص عبارته.</translation>
    </message>
    <message>
        <source>Put the paper back where it was. The journal says that you tried them.</source>
        <translation>أعد الورقة إلى مكانها. يذكر سجل النشاط أنك جرّبتها.</translation>
    </message>
    <message>
        <source>These words open this case file.</source>
        <translation>هذه الكلمات تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>They were not tried since the case file was made.</source>
        <translation>لم تُجرَّب منذ إنشاء الخزنة.</translation>
    </message>
    <message>
        <source>They were last tried on {day}.</source>
        <translation>آخر تجربة في {day}.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n آخرون</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes of {names}: the person did not agree, or not any more, that the case goes elsewhere.</source>
        <translation>لا يُرسل شيء من {names}: لم يوافق الشخص، أو لم يعد يوافق، على إرسال الملف إلى جهة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases go without a summary: who takes over will not know the risks and promises at once.</source>
        <translation>
            <numerusform>لكل ملف ملخص.</numerusform>
            <numerusform>يُسلَّم ملف واحد دون ملخص: لن يعرف من يتولّى المتابعة المخاطر والوعود فوراً.</numerusform>
            <numerusform>يُسلَّم ملفان دون ملخص: لن يعرف من يتولّى المتابعة المخاطر والوعود فوراً.</numerusform>
            <numerusform>تُسلَّم %n ملفات دون ملخص: لن يعرف من يتولّى المتابعة المخاطر والوعود فوراً.</numerusform>
            <numerusform>يُسلَّم %n ملفاً دون ملخص: لن يعرف من يتولّى المتابعة المخاطر والوعود فوراً.</numerusform>
            <numerusform>يُسلَّم %n ملف دون ملخص: لن يعرف من يتولّى المتابعة المخاطر والوعود فوراً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases have no summary on one page yet.</source>
        <translation>
            <numerusform>لكل ملف ملخص في صفحة واحدة.</numerusform>
            <numerusform>ملف واحد ليس له بعد ملخص في صفحة.</numerusform>
            <numerusform>ملفان ليس لهما بعد ملخص في صفحة.</numerusform>
            <numerusform>%n ملفات ليس لها بعد ملخص في صفحة.</numerusform>
            <numerusform>%n ملفاً ليس لها بعد ملخص في صفحة.</numerusform>
            <numerusform>%n ملف ليس لها بعد ملخص في صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries are older than a month.</source>
        <translation>
            <numerusform>لا ملخصات أقدم من شهر.</numerusform>
            <numerusform>ملخص واحد أقدم من شهر.</numerusform>
            <numerusform>ملخصان أقدم من شهر.</numerusform>
            <numerusform>%n ملخصات أقدم من شهر.</numerusform>
            <numerusform>%n ملخصاً أقدم من شهر.</numerusform>
            <numerusform>%n ملخص أقدم من شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case has its summary on one page.</source>
        <translation>لكل ملف ملخصه في صفحة واحدة.</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>كتابتها</translation>
    </message>
    <message>
        <source>Renew them</source>
        <translation>تحديثها</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>قراءتها من جديد</translation>
    </message>
</context>
<context>
    <name>RemovingRow</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Why it is opened again</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>The reason is kept beside the closure.</source>
        <translation>يُحفظ السبب إلى جانب الإغلاق.</translation>
    </message>
    <message>
        <source>Open this case again?</source>
        <translation>إعادة فتح هذا الملف؟</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحه</translation>
    </message>
</context>
<context>
    <name>RepeatSlot</name>
    <message>
        <source>No row yet.</source>
        <translation>لا صفوف بعد.</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>إزالة الصف {number}</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Add a row: {what}</source>
        <translation>إضافة صف: {what}</translation>
    </message>
    <message>
        <source>Row {number}: {sentence}</source>
        <translation>الصف {number}: {sentence}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Nothing that is on this computer is overwritten. It opens with the names and phrases of the day it was made.</source>
        <translation>لا يُكتب فوق أي شيء على هذا الحاسوب. تُفتح النسخة الاحتياطية بأسماء وعبارات يوم إنشائها.</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>البحث في مجلد آخر…</translation>
    </message>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>ملاحظات متابعة محمية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>مكان حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation>مكان الخزنة</translation>
    </message>
    <message>
        <source>Copying and reading back</source>
        <translation>نسخ وإعادة قراءة</translation>
    </message>
    <message>
        <source>The backup is back, every byte compared.</source>
        <translation>استُعيدت النسخة الاحتياطية، وقورن كل بايت فيها.</translation>
    </message>
    <message>
        <source>Unlock it with the name and phrase of that day.</source>
        <translation>افتح قفلها باسم ذلك اليوم وعبارته.</translation>
    </message>
    <message>
        <source>You are asked once more then: this computer knew a later state.</source>
        <translation>سيُطلب منك التأكيد عندئذ: كان هذا الحاسوب يعرف حالة أحدث.</translation>
    </message>
    <message>
        <source>The case file that was there is kept in “{folder}”.</source>
        <translation>الخزنة التي كانت هناك محفوظة في «{folder}».</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Unlock and merge</source>
        <translation>فتح القفل والدمج</translation>
    </message>
    <message>
        <source>Move it aside and restore</source>
        <translation>نقلها جانباً والاستعادة</translation>
    </message>
</context>
<context>
    <name>RestoreWhere</name>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>What is in this folder is not this case file.</source>
        <translation>ما في هذا المجلد ليس هذه الخزنة.</translation>
    </message>
    <message>
        <source>It is not touched. Choose another place.</source>
        <translation>لا يُمسّ. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>Put it beside</source>
        <translation>وضعها إلى جانبها</translation>
    </message>
    <message>
        <source>As a second case file, in “{folder}”</source>
        <translation>كخزنة ثانية، في «{folder}»</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>وضعها مكان الخزنة</translation>
    </message>
    <message>
        <source>The case file that is there is moved aside and kept</source>
        <translation>تُنقل الخزنة الموجودة جانباً وتُحفظ</translation>
    </message>
    <message>
        <source>Merge it instead</source>
        <translation>دمجها بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Unlock the case file that is there, then Settings, Backups</source>
        <translation>افتح قفل الخزنة الموجودة، ثم الإعدادات، النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>One envelope per line. Leave it empty if they are not at hand.</source>
        <translation>مظروف واحد في كل سطر. اتركها فارغة إن لم تكن في متناولك.</translation>
    </message>
    <message>
        <source>Recovery words, if you have them</source>
        <translation>كلمات الاسترداد، إن كانت لديك</translation>
    </message>
    <message>
        <source>Will write and read</source>
        <translation>سيكتب ويقرأ</translation>
    </message>
    <message>
        <source>Will only read</source>
        <translation>سيقرأ فقط</translation>
    </message>
    <message>
        <source>What “{role}” opens</source>
        <translation>ما يفتحه «{role}»</translation>
    </message>
    <message>
        <source>Keys you do not hold: {keys}. The account waits for them until {holders} can give them, or until the recovery words are typed here.</source>
        <translation>مفاتيح ليست لديك: {keys}. سينتظرها الحساب إلى أن يعطيها {holders}، أو إلى أن تُكتب كلمات الاسترداد هنا.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حساباً</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>يكتب ويقرأ</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>يقرأ فقط</translation>
    </message>
    <message>
        <source>open new cases</source>
        <translation>فتح ملفات جديدة</translation>
    </message>
    <message>
        <source>hand cases over</source>
        <translation>تسليم الملفات</translation>
    </message>
    <message>
        <source>add accounts</source>
        <translation>إضافة حسابات</translation>
    </message>
    <message>
        <source>keep the contacts</source>
        <translation>إدارة جهات الاتصال</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>قراءة سجل النشاط</translation>
    </message>
    <message>
        <source>Writes no case of its own: it reads what it is shown.</source>
        <translation>لا يكتب ملفات: يقرأ ما يُعرض عليه.</translation>
    </message>
    <message>
        <source>May {able}.</source>
        <translation>يمكنه {able}.</translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message>
        <source>Leave the row out</source>
        <translation>استبعاد الصف</translation>
    </message>
    <message>
        <source>Bring it in, the cell goes into the first note</source>
        <translation>استيراده، وتنتقل الخلية إلى الملاحظة الأولى</translation>
    </message>
    <message>
        <source>Where a cell cannot be used:</source>
        <translation>إذا تعذّر استعمال خلية:</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد فقط</numerusform>
            <numerusform>الصفّان كلاهما</numerusform>
            <numerusform>كل الصفوف (%n)</numerusform>
            <numerusform>كل الصفوف (%n)</numerusform>
            <numerusform>كل الصفوف (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا صف جاهز</numerusform>
            <numerusform>صف جاهز</numerusform>
            <numerusform>صفّان جاهزان</numerusform>
            <numerusform>%n صفوف جاهزة</numerusform>
            <numerusform>%n صفاً جاهزاً</numerusform>
            <numerusform>%n صف جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا صف للمراجعة</numerusform>
            <numerusform>صف للمراجعة</numerusform>
            <numerusform>صفّان للمراجعة</numerusform>
            <numerusform>%n صفوف للمراجعة</numerusform>
            <numerusform>%n صفاً للمراجعة</numerusform>
            <numerusform>%n صف للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already?</source>
        <translation>
            <numerusform>لا معروف مسبقاً</numerusform>
            <numerusform>صف معروف مسبقاً؟</numerusform>
            <numerusform>صفّان معروفان مسبقاً؟</numerusform>
            <numerusform>%n معروفة مسبقاً؟</numerusform>
            <numerusform>%n معروفة مسبقاً؟</numerusform>
            <numerusform>%n معروفة مسبقاً؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>لا صف بلا اسم</numerusform>
            <numerusform>صف بلا اسم</numerusform>
            <numerusform>صفّان بلا اسم</numerusform>
            <numerusform>%n صفوف بلا اسم</numerusform>
            <numerusform>%n صفاً بلا اسم</numerusform>
            <numerusform>%n صف بلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked in the table</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وصف آخر معلَّم في الجدول</numerusform>
            <numerusform>وصفّان آخران معلَّمان في الجدول</numerusform>
            <numerusform>و%n صفوف أخرى معلَّمة في الجدول</numerusform>
            <numerusform>و%n صفاً آخر معلَّمة في الجدول</numerusform>
            <numerusform>و%n صف آخر معلَّمة في الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Article on counting</source>
        <translation>المادة الخاصة بطريقة الحساب</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}، {name}</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>رُوجعت في</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>أيام العطل الرسمية</translation>
    </message>
    <message>
        <source>Law changes. Before filing, read the notification again.</source>
        <translation>القانون يتغير. أعد قراءة التبليغ قبل الإيداع.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago: check it again</source>
        <translation>
            <numerusform>رُوجعت قبل أقل من شهر: راجعها من جديد</numerusform>
            <numerusform>رُوجعت قبل شهر: راجعها من جديد</numerusform>
            <numerusform>رُوجعت قبل شهرين: راجعها من جديد</numerusform>
            <numerusform>رُوجعت قبل %n أشهر: راجعها من جديد</numerusform>
            <numerusform>رُوجعت قبل %n شهراً: راجعها من جديد</numerusform>
            <numerusform>رُوجعت قبل %n شهر: راجعها من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified less than 6 months ago</source>
        <translation>رُوجعت قبل أقل من 6 أشهر</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Choose a rule to see what it says.</source>
        <translation>اختر قاعدة لترى ما تقوله.</translation>
    </message>
    <message>
        <source>Its legal basis, its versions and a trial are shown here.</source>
        <translation>يظهر هنا أساسها القانوني ونسخها وتجربتها.</translation>
    </message>
    <message>
        <source>It was changed in two places. Change it once more to settle.</source>
        <translation>عُدّلت في مكانين. عدّلها مرة أخرى للحسم.</translation>
    </message>
    <message>
        <source>Try it with dates</source>
        <translation>تجربتها بتواريخ</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Go back to the program&apos;s own</source>
        <translation>العودة إلى قاعدة البرنامج</translation>
    </message>
    <message>
        <source>No longer use it</source>
        <translation>التوقف عن استعمالها</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استعمالها من جديد</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في مستند…</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>تسري ابتداءً من</translation>
    </message>
    <message>
        <source>Ends before</source>
        <translation>تنتهي قبل</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الإجراءات المعنية</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Article on counting</source>
        <translation>المادة الخاصة بطريقة الحساب</translation>
    </message>
    <message>
        <source>How to file</source>
        <translation>كيفية الإيداع</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>لم تعد مستعملة</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>Back to the rules</source>
        <translation>العودة إلى القواعد</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Every version is kept. Open deadlines are offered to be recomputed.</source>
        <translation>تُحفظ كل النسخ. ستُقترح إعادة حساب الآجال السارية.</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>تعديل: {title}</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>You had begun to change this rule.</source>
        <translation>سبق أن بدأت تعديل هذه القاعدة.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Deadline rules</source>
        <translation>قواعد الآجال</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>verified</source>
        <translation>رُوجعت</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم تُراجَع</translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message>
        <source>Back to the rules</source>
        <translation>العودة إلى القواعد</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <translation>لا يُحفظ شيء مما تكتبه هنا.</translation>
    </message>
    <message>
        <source>Trying: {title}</source>
        <translation>تجربة: {title}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>How this date is computed</source>
        <translation>كيف حُسب هذا التاريخ</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no longer in use</source>
        <translation>لم تعد مستعملة</translation>
    </message>
    <message>
        <source>from the program</source>
        <translation>من البرنامج</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>عُدّلت هنا</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خاصة بكم</translation>
    </message>
    <message>
        <source>Verified on {day} by {name}</source>
        <translation>رُوجعت في {day}، {name}</translation>
    </message>
    <message>
        <source>every procedure</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Neither the first nor the last day counts.</source>
        <translation>لا يُحتسب يوم البداية ولا يوم النهاية.</translation>
    </message>
    <message>
        <source>An end on a Saturday, Sunday or public holiday goes to the next working day.</source>
        <translation>إذا انتهى يوم سبت أو أحد أو عطلة رسمية، امتد إلى أول يوم عمل.</translation>
    </message>
    <message>
        <source>It must have arrived by then.</source>
        <translation>يجب أن يكون الملف قد وصل قبل ذلك.</translation>
    </message>
    <message>
        <source>It must be sent by then.</source>
        <translation>يجب أن يكون الملف قد أُرسل قبل ذلك.</translation>
    </message>
    <message>
        <source>It does not run where the notice leaves out how and by when to appeal.</source>
        <translation>لا يسري إذا لم يذكر التبليغ طرق الطعن ومهله.</translation>
    </message>
    <message>
        <source>A registered letter that is not collected counts from its first notice.</source>
        <translation>الرسالة المسجّلة التي لم تُستلم تُحتسب من أول إشعار.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) more overseas.</source>
        <translation>
            <numerusform>في أقاليم ما وراء البحار: دون زيادة.</numerusform>
            <numerusform>في أقاليم ما وراء البحار: شهر إضافي.</numerusform>
            <numerusform>في أقاليم ما وراء البحار: شهران إضافيان.</numerusform>
            <numerusform>في أقاليم ما وراء البحار: %n أشهر إضافية.</numerusform>
            <numerusform>في أقاليم ما وراء البحار: %n شهراً إضافياً.</numerusform>
            <numerusform>في أقاليم ما وراء البحار: %n شهر إضافي.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the authority&apos;s time: nobody&apos;s task.</source>
        <translation>هذه مهلة الإدارة أو القاضي: ليست مهمة لأحد.</translation>
    </message>
    <message>
        <source>From “{begins}” to “{ends}” it stops, then begins anew.</source>
        <translation>من «{begins}» إلى «{ends}» ينقطع، ثم يبدأ كاملاً من جديد.</translation>
    </message>
    <message>
        <source>From “{begins}” to “{ends}” it stops; the rest runs after.</source>
        <translation>من «{begins}» إلى «{ends}» يتوقف؛ ثم يسري ما بقي منه.</translation>
    </message>
</context>
<context>
    <name>RulesFront</name>
    <message>
        <source>Load a file…</source>
        <translation>تحميل مستند…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>قواعد الآجال</translation>
    </message>
    <message>
        <source>Deadlines are computed by these. No lawyer has verified those of the program: have them read, and say so here.</source>
        <translation>بها تُحسب الآجال. لم يراجع أي قانوني قواعد البرنامج: اطلب مراجعتها، وسجّل ذلك هنا.</translation>
    </message>
    <message>
        <source>Name, procedure, article…</source>
        <translation>اسم أو إجراء أو مادة…</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم تُراجَع</translation>
    </message>
    <message>
        <source>No rule says that.</source>
        <translation>لا قاعدة مطابقة.</translation>
    </message>
</context>
<context>
    <name>RulesLoading</name>
    <message>
        <source>Back to the rules</source>
        <translation>العودة إلى القواعد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Use these rules from now on</source>
        <translation>استعمال هذه القواعد من الآن</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>تحميل قواعد</translation>
    </message>
    <message>
        <source>Every rule of this file is here already, word for word.</source>
        <translation>كل قواعد هذا المستند موجودة هنا من قبل، حرفياً.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Rules that are changed keep their earlier versions.</source>
        <translation>لم يتغير شيء بعد. القواعد المعدّلة تحتفظ بنسخها السابقة.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>مطابقة</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Deadline rules</source>
        <translation>قواعد الآجال</translation>
    </message>
    <message>
        <source>A new version of the rule is kept.</source>
        <translation>حُفظت نسخة جديدة من القاعدة.</translation>
    </message>
    <message>
        <source>Deadlines computed before offer to be recomputed.</source>
        <translation>ستُقترح إعادة حساب الآجال المحسوبة من قبل.</translation>
    </message>
    <message>
        <source>Nobody vouches for it as it is now: say who verified it.</source>
        <translation>لم يراجعها أحد بصيغتها الحالية: اذكر من راجعها.</translation>
    </message>
    <message>
        <source>The program&apos;s own rule counts again.</source>
        <translation>عادت قاعدة البرنامج سارية.</translation>
    </message>
    <message>
        <source>The rule is used again.</source>
        <translation>عاد استعمال القاعدة.</translation>
    </message>
    <message>
        <source>The rule is no longer offered.</source>
        <translation>لم تعد القاعدة مقترحة.</translation>
    </message>
    <message>
        <source>Its versions stay in the list of versions.</source>
        <translation>تبقى نسخها في قائمة النسخ.</translation>
    </message>
    <message>
        <source>Rule files ({pattern})</source>
        <translation>مستندات قواعد ({pattern})</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>تحميل قواعد</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed.</source>
        <translation>لا يمكن قراءة هذا المستند. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>لم تُحمَّل أي قاعدة.</numerusform>
            <numerusform>حُمّلت قاعدة واحدة.</numerusform>
            <numerusform>حُمّلت قاعدتان.</numerusform>
            <numerusform>حُمّلت %n قواعد.</numerusform>
            <numerusform>حُمّلت %n قاعدة.</numerusform>
            <numerusform>حُمّلت %n قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rule as a file</source>
        <translation>حفظ القاعدة في مستند</translation>
    </message>
    <message>
        <source>The rule is in {file}.</source>
        <translation>القاعدة في {file}.</translation>
    </message>
    <message>
        <source>Nobody is named in it: share it as you like.</source>
        <translation>لا يُذكر فيه أي اسم: شاركه كما تشاء.</translation>
    </message>
</context>
<context>
    <name>Says</name>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>holds every key of the role</source>
        <translation>لديه كل مفاتيح الدور</translation>
    </message>
    <message>
        <source>waits for {keys}: you give it when you sign</source>
        <translation>المفاتيح الناقصة: {keys}؛ تعطيها عند التوقيع</translation>
    </message>
    <message>
        <source>waits for {keys}: somebody who holds it has to give it</source>
        <translation>المفاتيح الناقصة: {keys}؛ يعطيها من هي لديه</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search people, codes and notes.</source>
        <translation>ابحث عن شخص أو رمز أو ملاحظة.</translation>
    </message>
    <message>
        <source>A few letters are enough: accents and Arabic spellings do not matter.</source>
        <translation>تكفي بضعة حروف: لا أثر للتشكيل ولا لاختلاف الكتابة.</translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>لا شيء هنا يطابق «{text}».</translation>
    </message>
    <message>
        <source>What your account cannot read is not searched either.</source>
        <translation>ما لا يمكن لحسابك قراءته لا يشمله البحث.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>النتيجة الأولى</numerusform>
            <numerusform>أول نتيجتين</numerusform>
            <numerusform>أول %n نتائج</numerusform>
            <numerusform>أول %n نتيجة</numerusform>
            <numerusform>أول %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Choose who the cases go to.</source>
        <translation>اختر لمن تُسلَّم الملفات.</translation>
    </message>
    <message>
        <source>Choose the cases that go.</source>
        <translation>اختر الملفات التي تُسلَّم.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n cases to {name}, custody included</source>
        <translation>
            <numerusform>لا ملفات تُسلَّم إلى {name} مع العهدة</numerusform>
            <numerusform>تسليم ملف واحد إلى {name} مع العهدة</numerusform>
            <numerusform>تسليم ملفين إلى {name} مع العهدة</numerusform>
            <numerusform>تسليم %n ملفات إلى {name} مع العهدة</numerusform>
            <numerusform>تسليم %n ملفاً إلى {name} مع العهدة</numerusform>
            <numerusform>تسليم %n ملف إلى {name} مع العهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, a copy to %n others</source>
        <translation>
            <numerusform>{words}</numerusform>
            <numerusform>{words}، ونسخة إلى شخص آخر</numerusform>
            <numerusform>{words}، ونسخة إلى شخصين آخرين</numerusform>
            <numerusform>{words}، ونسخة إلى %n آخرين</numerusform>
            <numerusform>{words}، ونسخة إلى %n شخصاً آخر</numerusform>
            <numerusform>{words}، ونسخة إلى %n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Send what is new to {name}</source>
        <translation>إرسال الجديد إلى {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others</source>
        <translation>
            <numerusform>{name}</numerusform>
            <numerusform>{name} وشخص آخر</numerusform>
            <numerusform>{name} وشخصين آخرين</numerusform>
            <numerusform>{name} و%n آخرين</numerusform>
            <numerusform>{name} و%n شخصاً آخر</numerusform>
            <numerusform>{name} و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a copy of %n cases to {name}</source>
        <translation>
            <numerusform>لا ملفات تُرسل نسختها إلى {name}</numerusform>
            <numerusform>إرسال نسخة من ملف واحد إلى {name}</numerusform>
            <numerusform>إرسال نسخة من ملفين إلى {name}</numerusform>
            <numerusform>إرسال نسخة من %n ملفات إلى {name}</numerusform>
            <numerusform>إرسال نسخة من %n ملفاً إلى {name}</numerusform>
            <numerusform>إرسال نسخة من %n ملف إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves yet: one encrypted file is written to the folder you choose.</source>
        <translation>لا يُرسل شيء بعد: يُكتب مستند مشفّر واحد في المجلد الذي تختاره.</translation>
    </message>
    <message>
        <source>Nothing leaves yet: one encrypted file is written to the exchange folder.</source>
        <translation>لا يُرسل شيء بعد: يُكتب مستند مشفّر واحد في مجلد التبادل.</translation>
    </message>
    <message>
        <source>You keep your cases read-only until the receipt.</source>
        <translation>تبقى ملفاتك للقراءة فقط إلى حين وصول الإيصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n go without a summary.</source>
        <translation>
            <numerusform>لكل ملف ملخص.</numerusform>
            <numerusform>ملف واحد دون ملخص.</numerusform>
            <numerusform>ملفان دون ملخص.</numerusform>
            <numerusform>%n ملفات دون ملخص.</numerusform>
            <numerusform>%n ملفاً دون ملخص.</numerusform>
            <numerusform>%n ملف دون ملخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>You keep your cases and go on answering for them.</source>
        <translation>تبقى ملفاتك لديك وفي عهدتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in {file}, encrypted for {names}. Carry it as you like: nobody else can open it.</source>
        <translation>
            <numerusform>لا ملفات في {file}، والتشفير لـ {names}. انقل المستند كما تشاء: لا يفتحه أحد سواه.</numerusform>
            <numerusform>في {file} ملف واحد، والتشفير لـ {names}. انقل المستند كما تشاء: لا يفتحه أحد سواه.</numerusform>
            <numerusform>في {file} ملفان، والتشفير لـ {names}. انقل المستند كما تشاء: لا يفتحه أحد سواه.</numerusform>
            <numerusform>في {file} %n ملفات، والتشفير لـ {names}. انقل المستند كما تشاء: لا يفتحه أحد سواه.</numerusform>
            <numerusform>في {file} %n ملفاً، والتشفير لـ {names}. انقل المستند كما تشاء: لا يفتحه أحد سواه.</numerusform>
            <numerusform>في {file} %n ملف، والتشفير لـ {names}. انقل المستند كما تشاء: لا يفتحه أحد سواه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cases are read-only until the receipt of {name} comes back; read it under “Sent and received”.</source>
        <translation>ملفاتك للقراءة فقط إلى حين وصول إيصال {name}؛ اقرأه في «المرسل والمستلم».</translation>
    </message>
    <message>
        <source>A receipt comes back; read it under “Sent and received”, and next time you can send only what is new.</source>
        <translation>سيصل إيصال؛ اقرأه في «المرسل والمستلم»، ويمكنك في المرة القادمة إرسال الجديد فقط.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Without a key or the mouse. What is being typed is saved as a draft first.</source>
        <translation>دون لمس لوحة المفاتيح أو الفأرة. ويُحفظ ما تكتبه مسودةً أولاً.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Consigne {version}</source>
        <translation>Consigne {version}</translation>
    </message>
    <message>
        <source>This case file</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>See what each form asks, load your own, and go back.</source>
        <translation>انظر ما يسأل عنه كل نموذج، وحمّل نماذجكم، وارجع إلى الأصلي.</translation>
    </message>
    <message>
        <source>Look after the forms</source>
        <translation>إدارة النماذج</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>What deadlines are computed by: have it verified, and say so.</source>
        <translation>ما تُحسب به الآجال: اطلب مراجعته، وسجّل ذلك.</translation>
    </message>
    <message>
        <source>Look after the rules</source>
        <translation>إدارة القواعد</translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation>قواعد الآجال</translation>
    </message>
    <message>
        <source>Hand your cases over to who comes after you; or cross a border with a case file that holds nothing, and have everything again.</source>
        <translation>سلّم ملفاتك لمن يأتي بعدك؛ أو اعبر حدوداً بخزنة لا تحوي شيئاً، ثم استعد كل شيء.</translation>
    </message>
    <message>
        <source>End of mission…</source>
        <translation>نهاية المهمة…</translation>
    </message>
    <message>
        <source>Before travelling…</source>
        <translation>قبل السفر…</translation>
    </message>
    <message>
        <source>You are leaving</source>
        <translation>مغادرتك</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة مرورك.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except older copies.</source>
        <translation>القديمة لم تعد تفتح شيئاً، إلا النسخ القديمة.</translation>
    </message>
</context>
<context>
    <name>SettlingCard</name>
    <message>
        <source>The writer&apos;s own</source>
        <translation>قسم الكاتب</translation>
    </message>
    <message>
        <source>Before it is used</source>
        <translation>قبل استعماله</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>الاسم ({language})</translation>
    </message>
    <message>
        <source>The first that is ticked is proposed. The writer&apos;s own is where each role writes its notes.</source>
        <translation>يُقترح أول قسم عليه علامة. قسم الكاتب هو الذي يكتب فيه كل دور ملاحظاته.</translation>
    </message>
    <message>
        <source>A role that has no key to any of these places cannot write it.</source>
        <translation>الدور الذي ليس لديه مفتاح أي من هذه الأقسام لا يمكنه كتابته.</translation>
    </message>
    <message>
        <source>Its entries go to</source>
        <translation>مُدخلاته في</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>من يكتبه</translation>
    </message>
    <message>
        <source>What it is called in the menu</source>
        <translation>اسمه في القائمة</translation>
    </message>
    <message>
        <source>Left empty, the title of the form is used.</source>
        <translation>إذا تُرك فارغاً يُستعمل عنوان النموذج.</translation>
    </message>
    <message>
        <source>Say where its entries go.</source>
        <translation>حدّد أين تُحفظ مُدخلاته.</translation>
    </message>
    <message>
        <source>Say who writes it.</source>
        <translation>حدّد من يكتبه.</translation>
    </message>
</context>
<context>
    <name>SheetField</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Type the words first.</source>
        <translation>اكتب الكلمات أولاً.</translation>
    </message>
    <message>
        <source>Not in the list of words: number {numbers}. Look at the paper again.</source>
        <translation>ليست في قائمة الكلمات: رقم {numbers}. انظر إلى الورقة من جديد.</translation>
    </message>
    <message>
        <source>A sheet has {all} words; here are {count}.</source>
        <translation>في الورقة {all} كلمة، وهنا {count}.</translation>
    </message>
    <message>
        <source>Word {number} does not fit the others. Look at it on the paper.</source>
        <translation>الكلمة {number} لا توافق الكلمات الأخرى. تحقق منها على الورقة.</translation>
    </message>
    <message>
        <source>These words do not fit together: several are wrong, or not in their order.</source>
        <translation>هذه الكلمات غير متوافقة: عدد منها خطأ، أو ليست بترتيبها.</translation>
    </message>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} من {all} كلمة</translation>
    </message>
    <message>
        <source>they fit together</source>
        <translation>متوافقة</translation>
    </message>
    <message>
        <source>sheet {number}, whole</source>
        <translation>الورقة {number}، كاملة</translation>
    </message>
    <message>
        <source>not in the list: number {numbers}</source>
        <translation>ليست في القائمة: رقم {numbers}</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Nothing was taken from it. Cut it into smaller files.</source>
        <translation>لم يؤخذ منه شيء. قسّمه إلى مستندات أصغر.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet we can read.</source>
        <translation>ليس هذا جدولاً يمكننا قراءته.</translation>
    </message>
    <message>
        <source>In your spreadsheet program, save it as .xlsx or .csv and choose that file.</source>
        <translation>احفظه من برنامج الجداول بصيغة .xlsx أو .csv واختر ذلك المستند.</translation>
    </message>
    <message>
        <source>This spreadsheet is closed with a password.</source>
        <translation>هذا الجدول محمي بكلمة سر.</translation>
    </message>
    <message>
        <source>Save a copy without the password and choose that file.</source>
        <translation>احفظ نسخة دون كلمة سر واختر ذلك المستند.</translation>
    </message>
    <message>
        <source>This file is built to do harm, or badly broken.</source>
        <translation>هذا المستند معدّ للإضرار، أو تالف جداً.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask who sent it, by voice.</source>
        <translation>لم يؤخذ منه شيء. اسأل مرسله صوتياً.</translation>
    </message>
    <message>
        <source>There are no rows here.</source>
        <translation>لا صفوف هنا.</translation>
    </message>
    <message>
        <source>Choose another sheet or another file.</source>
        <translation>اختر ورقة أخرى أو مستنداً آخر.</translation>
    </message>
    <message>
        <source>This file is larger than {size}.</source>
        <translation>هذا المستند أكبر من {size}.</translation>
    </message>
    <message>
        <source>There are more than {count} rows.</source>
        <translation>عدد الصفوف أكبر من {count}.</translation>
    </message>
    <message>
        <source>There are more than {count} columns.</source>
        <translation>عدد الأعمدة أكبر من {count}.</translation>
    </message>
    <message>
        <source>There are more than {count} filled cells.</source>
        <translation>عدد الخلايا المملوءة أكبر من {count}.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off.</source>
        <translation>هذا المستند تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the file again.</source>
        <translation>لم يؤخذ منه شيء. اطلب المستند من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are formulas: their last results are used.</source>
        <translation>
            <numerusform>لا خلايا فيها معادلات.</numerusform>
            <numerusform>خلية واحدة فيها معادلة: تُستعمل نتيجتها الأخيرة.</numerusform>
            <numerusform>خليتان فيهما معادلات: تُستعمل نتيجتاهما الأخيرتان.</numerusform>
            <numerusform>%n خلايا فيها معادلات: تُستعمل نتائجها الأخيرة.</numerusform>
            <numerusform>%n خلية فيها معادلات: تُستعمل نتائجها الأخيرة.</numerusform>
            <numerusform>%n خلية فيها معادلات: تُستعمل نتائجها الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result: left empty.</source>
        <translation>
            <numerusform>لكل المعادلات نتائج.</numerusform>
            <numerusform>معادلة واحدة بلا نتيجة: تُركت فارغة.</numerusform>
            <numerusform>معادلتان بلا نتيجة: تُركتا فارغتين.</numerusform>
            <numerusform>%n معادلات بلا نتيجة: تُركت فارغة.</numerusform>
            <numerusform>%n معادلة بلا نتيجة: تُركت فارغة.</numerusform>
            <numerusform>%n معادلة بلا نتيجة: تُركت فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of cells are merged: what stands there counts for the first row only.</source>
        <translation>
            <numerusform>لا خلايا مدمجة.</numerusform>
            <numerusform>مجموعة واحدة من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
            <numerusform>مجموعتان من الخلايا مدمجتان: ما فيهما يُحسب للصف الأول فقط.</numerusform>
            <numerusform>%n مجموعات من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
            <numerusform>%n مجموعة من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
            <numerusform>%n مجموعة من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) like #N/A are left empty.</source>
        <translation>
            <numerusform>لا خلايا مثل #N/A.</numerusform>
            <numerusform>خلية واحدة مثل #N/A تُركت فارغة.</numerusform>
            <numerusform>خليتان مثل #N/A تُركتا فارغتين.</numerusform>
            <numerusform>%n خلايا مثل #N/A تُركت فارغة.</numerusform>
            <numerusform>%n خلية مثل #N/A تُركت فارغة.</numerusform>
            <numerusform>%n خلية مثل #N/A تُركت فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than the headings: the columns at the end have no name.</source>
        <translation>
            <numerusform>لا صفوف أطول من العناوين.</numerusform>
            <numerusform>صف واحد أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>صفّان أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>%n صفوف أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>%n صفاً أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>%n صف أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Real dates and dates as text stand in one column: a program may have turned day and month around in some. Compare a few with the papers.</source>
        <translation>في عمود واحد تواريخ حقيقية وتواريخ مكتوبة نصاً: ربما قلب برنامجٌ اليوم والشهر في بعضها. قارن بعضها بالأوراق.</translation>
    </message>
    <message>
        <source>The macros in this file are never run.</source>
        <translation>لا تُشغَّل أبداً وحدات الماكرو في هذا المستند.</translation>
    </message>
    <message>
        <source>{heading}: “{said}”. {why}</source>
        <translation>{heading}: «{said}». {why}</translation>
    </message>
    <message>
        <source>There is no such day. Is the month written first?</source>
        <translation>لا يوجد يوم كهذا. هل كُتب الشهر أولاً؟</translation>
    </message>
    <message>
        <source>This looks like a Hijri date: write the other one.</source>
        <translation>يبدو هذا تاريخاً هجرياً: اكتب الميلادي.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم في المستقبل.</translation>
    </message>
    <message>
        <source>More than 120 years ago.</source>
        <translation>قبل أكثر من 120 سنة.</translation>
    </message>
    <message>
        <source>Nobody is of this age.</source>
        <translation>لا أحد في هذا العمر.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عدداً.</translation>
    </message>
    <message>
        <source>Nobody told us yet what this word means.</source>
        <translation>لم يخبرنا أحد بعد بمعنى هذه الكلمة.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number: digits are lost.</source>
        <translation>قرّب برنامج الجداول هذا الرقم: ضاعت أرقام منه.</translation>
    </message>
    <message>
        <source>This is too long for this question.</source>
        <translation>هذا أطول مما يتسع له هذا السؤال.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخاً.</translation>
    </message>
    <message>
        <source>{heading}: a number was read as a date.</source>
        <translation>{heading}: قُرئ عدد على أنه تاريخ.</translation>
    </message>
    <message>
        <source>{heading}: a zero or a plus in front may be missing.</source>
        <translation>{heading}: ربما ينقص في البداية صفر أو علامة +.</translation>
    </message>
    <message>
        <source>{heading}: a plus in front may be missing.</source>
        <translation>{heading}: ربما تنقص في البداية علامة +.</translation>
    </message>
    <message>
        <source>{heading}: the first of January is often a guess.</source>
        <translation>{heading}: الأول من يناير تقديري في الغالب.</translation>
    </message>
    <message>
        <source>{heading}: only the month or the year is known.</source>
        <translation>{heading}: لا يُعرف إلا الشهر أو السنة.</translation>
    </message>
    <message>
        <source>Perhaps followed already: {name}, {code}</source>
        <translation>ربما لديه ملف: {name}، {code}</translation>
    </message>
    <message>
        <source>Perhaps the same as row {row}: {name}</source>
        <translation>ربما هو نفسه في الصف {row}: {name}</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>known already?</source>
        <translation>معروف مسبقاً؟</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>From the spreadsheet {file}</source>
        <translation>من الجدول {file}</translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation>{heading}: {text}</translation>
    </message>
    <message>
        <source>{heading}, as it stood in the spreadsheet:</source>
        <translation>{heading}، كما ورد في الجدول:</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>A second sheet: any other of the three</source>
        <translation>ورقة ثانية: أي من الورقتين الأخريين</translation>
    </message>
    <message>
        <source>One sheet more is needed.</source>
        <translation>تلزم ورقة أخرى.</translation>
    </message>
    <message>
        <source>This is the first sheet again: take another.</source>
        <translation>هذه هي الورقة الأولى نفسها: خذ ورقة أخرى.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together.</source>
        <translation>هاتان الورقتان ليستا من مجموعة واحدة.</translation>
    </message>
</context>
<context>
    <name>ShownField</name>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Version of {author}, {moment}</source>
        <translation>نسخة {author}، {moment}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>الأجندة</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>They come from the version of {author}, {moment}.</source>
        <translation>أصلها نسخة {author}، {moment}.</translation>
    </message>
    <message>
        <source>Written with another version of the form.</source>
        <translation>كُتبت بنسخة أخرى من النموذج.</translation>
    </message>
    <message>
        <source>For other named people: you cannot read it.</source>
        <translation>لأشخاص محددين غيرك: لا يمكنك قراءتها.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Keys of the office, a car, meetings… No names: everybody here can read it.</source>
        <translation>مفاتيح المكتب، سيارة، اجتماعات… دون أسماء: يمكن للجميع هنا قراءته.</translation>
    </message>
    <message>
        <source>A word for whoever comes</source>
        <translation>كلمة لمن يأتي</translation>
    </message>
    <message>
        <source>Something is left to decide.</source>
        <translation>بقي ما يجب تقريره.</translation>
    </message>
    <message>
        <source>This is what you hand over. Your signature closes it.</source>
        <translation>هذا ما تسلّمه. توقيعك يختمه.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Say why you sign in their place.</source>
        <translation>اذكر سبب توقيعك بالنيابة.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>اختر من يتولّى المتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have nobody yet.</source>
        <translation>
            <numerusform>لكل ملف من يتولّاه.</numerusform>
            <numerusform>ملف واحد ليس له من يتولّاه بعد.</numerusform>
            <numerusform>ملفان ليس لهما من يتولّاهما بعد.</numerusform>
            <numerusform>%n ملفات ليس لها من يتولّاها بعد.</numerusform>
            <numerusform>%n ملفاً ليس لها من يتولّاها بعد.</numerusform>
            <numerusform>%n ملف ليس لها من يتولّاها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) have no note.</source>
        <translation>
            <numerusform>لكل ملف ملاحظة.</numerusform>
            <numerusform>ملف واحد بلا ملاحظة.</numerusform>
            <numerusform>ملفان بلا ملاحظة.</numerusform>
            <numerusform>%n ملفات بلا ملاحظة.</numerusform>
            <numerusform>%n ملفاً بلا ملاحظة.</numerusform>
            <numerusform>%n ملف بلا ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do could not be opened by who gets them.</source>
        <translation>
            <numerusform>كل ما يجب تنفيذه يفتحه من يتسلّمه.</numerusform>
            <numerusform>أمر واحد للتنفيذ لا يمكن لمن يتسلّمه فتحه.</numerusform>
            <numerusform>أمران للتنفيذ لا يمكن لمن يتسلّمهما فتحهما.</numerusform>
            <numerusform>%n أمور للتنفيذ لا يمكن لمن يتسلّمها فتحها.</numerusform>
            <numerusform>%n أمراً للتنفيذ لا يمكن لمن يتسلّمها فتحها.</numerusform>
            <numerusform>%n أمر للتنفيذ لا يمكن لمن يتسلّمها فتحها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are not finished.</source>
        <translation>
            <numerusform>لا مسودات غير مكتملة.</numerusform>
            <numerusform>مسودة واحدة غير مكتملة.</numerusform>
            <numerusform>مسودتان غير مكتملتين.</numerusform>
            <numerusform>%n مسودات غير مكتملة.</numerusform>
            <numerusform>%n مسودة غير مكتملة.</numerusform>
            <numerusform>%n مسودة غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) for {name}</source>
        <translation>
            <numerusform>لا ملفات لـ {name}</numerusform>
            <numerusform>ملف واحد لـ {name}</numerusform>
            <numerusform>ملفان لـ {name}</numerusform>
            <numerusform>%n ملفات لـ {name}</numerusform>
            <numerusform>%n ملفاً لـ {name}</numerusform>
            <numerusform>%n ملف لـ {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover note(s)</source>
        <translation>
            <numerusform>لا ملاحظات تسليم</numerusform>
            <numerusform>ملاحظة تسليم واحدة</numerusform>
            <numerusform>ملاحظتا تسليم</numerusform>
            <numerusform>%n ملاحظات تسليم</numerusform>
            <numerusform>%n ملاحظة تسليم</numerusform>
            <numerusform>%n ملاحظة تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch</source>
        <translation>
            <numerusform>لا شيء للتنفيذ أو المراقبة</numerusform>
            <numerusform>أمر واحد للتنفيذ أو المراقبة</numerusform>
            <numerusform>أمران للتنفيذ أو المراقبة</numerusform>
            <numerusform>%n أمور للتنفيذ أو المراقبة</numerusform>
            <numerusform>%n أمراً للتنفيذ أو المراقبة</numerusform>
            <numerusform>%n أمر للتنفيذ أو المراقبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them given by name</source>
        <translation>
            <numerusform>لا شيء منها مسند بالاسم</numerusform>
            <numerusform>واحد منها مسند بالاسم</numerusform>
            <numerusform>اثنان منها مسندان بالاسم</numerusform>
            <numerusform>%n منها مسندة بالاسم</numerusform>
            <numerusform>%n منها مسندة بالاسم</numerusform>
            <numerusform>%n منها مسندة بالاسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) let go</source>
        <translation>
            <numerusform>لا مسودات جرى التخلي عنها</numerusform>
            <numerusform>مسودة واحدة جرى التخلي عنها</numerusform>
            <numerusform>مسودتان جرى التخلي عنهما</numerusform>
            <numerusform>%n مسودات جرى التخلي عنها</numerusform>
            <numerusform>%n مسودة جرى التخلي عنها</numerusform>
            <numerusform>%n مسودة جرى التخلي عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>last day: {day}</source>
        <translation>اليوم الأخير: {day}</translation>
    </message>
    <message>
        <source>{name} is given the keys: {keys}</source>
        <translation>المفاتيح المعطاة لـ {name}: {keys}</translation>
    </message>
    <message>
        <source>you cannot look into {keys}: the record says so</source>
        <translation>لا يمكنك الاطلاع على {keys}: يُذكر ذلك في المحضر</translation>
    </message>
</context>
<context>
    <name>SigningQuestion</name>
    <message>
        <source>Signing makes this entry final: nobody can change it any more, you neither. A correction is written as an addendum beside it.</source>
        <translation>التوقيع يجعل المُدخل نهائياً: لا يمكن لأحد تعديله بعد ذلك، ولا حتى أنت. يُكتب التصحيح تكملةً إلى جانبه.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Sign this entry</source>
        <translation>توقيع هذا المُدخل</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Yes, seen</source>
        <translation>نعم، اطّلعت عليه</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>هذا السؤال يحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>This answer does not fit here: look at it again.</source>
        <translation>هذا الجواب غير مناسب هنا: تحقق منه.</translation>
    </message>
    <message>
        <source>Write a whole number, in digits.</source>
        <translation>اكتب عدداً صحيحاً بالأرقام.</translation>
    </message>
    <message>
        <source>Write a number, in digits.</source>
        <translation>اكتب عدداً بالأرقام.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year in four digits.</source>
        <translation>اكتب اليوم والشهر والسنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>اكتب اليوم والساعة.</translation>
    </message>
    <message>
        <source>Write the hour and the minutes, as in 14:30.</source>
        <translation>اكتب الساعة والدقائق، مثل 14:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude as decimal numbers.</source>
        <translation>اكتب خط العرض وخط الطول بأعداد عشرية.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>Recompute</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>{title}: its rule is not known here, the date stays.</source>
        <translation>{title}: قاعدته غير معروفة هنا، يبقى التاريخ.</translation>
    </message>
    <message>
        <source>{title}: the event it runs from is no longer noted.</source>
        <translation>{title}: لم تعد الواقعة التي يسري منها مسجّلة.</translation>
    </message>
    <message>
        <source>{title}: days of the procedure contradict each other.</source>
        <translation>{title}: تواريخ الإجراء متناقضة.</translation>
    </message>
    <message>
        <source>{title}: its rule has changed.</source>
        <translation>{title}: تغيّرت قاعدته.</translation>
    </message>
    <message>
        <source>{title}: the public holidays have changed.</source>
        <translation>{title}: تغيّرت أيام العطل الرسمية.</translation>
    </message>
    <message>
        <source>{title}: the facts have changed.</source>
        <translation>{title}: تغيّرت الوقائع.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Unlock, then merge the backup: Settings, Backups.</source>
        <translation>افتح القفل، ثم ادمج النسخة الاحتياطية: الإعدادات، النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Close the case file now (Ctrl+L)</source>
        <translation>إغلاق الخزنة الآن (Ctrl+L)</translation>
    </message>
    <message>
        <source>Draft saved at {hour}</source>
        <translation>حُفظت المسودة {hour}</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>يُقفل بعد {time}</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>something is left</source>
        <translation>بقي شيء</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Hard to guess</source>
        <translation>يصعب تخمينها</translation>
    </message>
    <message>
        <source>Too short: six words that have nothing in common do well</source>
        <translation>قصيرة جداً: ست كلمات لا رابط بينها تفي بالغرض</translation>
    </message>
    <message>
        <source>Too easy to guess: add a word or two</source>
        <translation>يسهل تخمينها: أضف كلمة أو كلمتين</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي ملفات</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر أي ملف</numerusform>
            <numerusform>اختير ملف واحد</numerusform>
            <numerusform>اختير ملفان</numerusform>
            <numerusform>اختيرت %n ملفات</numerusform>
            <numerusform>اختير %n ملفاً</numerusform>
            <numerusform>اختير %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No case chosen yet</source>
        <translation>لم يُختَر أي ملف بعد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>A copy, until {day}</source>
        <translation>نسخة، حتى {day}</translation>
    </message>
    <message>
        <source>With custody, until {day}</source>
        <translation>مع العهدة، حتى {day}</translation>
    </message>
    <message>
        <source>What is new, until {day}</source>
        <translation>الجديد، حتى {day}</translation>
    </message>
    <message>
        <source>purpose: {purpose}</source>
        <translation>الغرض: {purpose}</translation>
    </message>
    <message>
        <source>not everything you hold</source>
        <translation>ليس كل ما لديك</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>لم يُختَر أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>كلها موثّقة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n آخرون</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>في بدايته</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>written on {day}</source>
        <translation>كُتب في {day}</translation>
    </message>
    <message>
        <source>{day}: more than a month ago</source>
        <translation>{day}: قبل أكثر من شهر</translation>
    </message>
</context>
<context>
    <name>SummaryReader</name>
    <message>
        <source>The summary before</source>
        <translation>الملخص السابق</translation>
    </message>
    <message>
        <source>Next summary</source>
        <translation>الملخص التالي</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Summaries to read</source>
        <translation>ملخصات للقراءة</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
    <message>
        <source>Written by {name}, {day}</source>
        <translation>بقلم {name}، {day}</translation>
    </message>
</context>
<context>
    <name>SummaryWriting</name>
    <message>
        <source>Summaries</source>
        <translation>الملخصات</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>العودة إلى المعاينة</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Choose a case to sum it up.</source>
        <translation>اختر ملفاً لتلخيصه.</translation>
    </message>
    <message numerus="yes">
        <source>Summaries: {written} of %n written</source>
        <translation>
            <numerusform>الملخصات المكتوبة: {written}</numerusform>
            <numerusform>الملخصات المكتوبة: {written} من 1</numerusform>
            <numerusform>الملخصات المكتوبة: {written} من 2</numerusform>
            <numerusform>الملخصات المكتوبة: {written} من %n</numerusform>
            <numerusform>الملخصات المكتوبة: {written} من %n</numerusform>
            <numerusform>الملخصات المكتوبة: {written} من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenCase</name>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>No note was left for this case. Read it before you go on.</source>
        <translation>لم تُترك ملاحظة لهذا الملف. اقرأه قبل المتابعة.</translation>
    </message>
    <message>
        <source>Written by {name}, {day}</source>
        <translation>كتبها {name}، {day}</translation>
    </message>
    <message>
        <source>I have read this, and know how to reach this person safely</source>
        <translation>قرأت هذا، وأعرف كيف أتصل بهذا الشخص دون خطر</translation>
    </message>
    <message>
        <source>I have looked at this case</source>
        <translation>اطّلعت على هذا الملف</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>كيف يمكن الاتصال بالشخص دون خطر</translation>
    </message>
    <message>
        <source>Nothing is due in this case.</source>
        <translation>لا شيء مستحق في هذا الملف.</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>أجل</translation>
    </message>
    <message>
        <source>Seen: {what}</source>
        <translation>اطّلعت على: {what}</translation>
    </message>
    <message>
        <source>Tick each one as you see it</source>
        <translation>ضع علامة على كل سطر عند الاطلاع عليه</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>Back to the overview</source>
        <translation>العودة إلى النظرة العامة</translation>
    </message>
    <message>
        <source>A question, or a word for the record</source>
        <translation>سؤال، أو كلمة للمحضر</translation>
    </message>
    <message>
        <source>One for all cases. Everybody here can read it: no names.</source>
        <translation>لكل الملفات معاً. يمكن للجميع هنا قراءته: دون أسماء.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>{name} hands over %n case(s)</source>
        <translation>
            <numerusform>لا ملفات للتسليم من {name}</numerusform>
            <numerusform>تسليم ملف واحد من {name}</numerusform>
            <numerusform>تسليم ملفين من {name}</numerusform>
            <numerusform>تسليم %n ملفات من {name}</numerusform>
            <numerusform>تسليم %n ملفاً من {name}</numerusform>
            <numerusform>تسليم %n ملف من {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) went elsewhere since, and are not taken over: {codes}.</source>
        <translation>
            <numerusform>لم تنتقل ملفات إلى جهة أخرى: {codes}.</numerusform>
            <numerusform>ملف واحد انتقل إلى جهة أخرى، ولا يشمله هذا التسليم: {codes}.</numerusform>
            <numerusform>ملفان انتقلا إلى جهة أخرى، ولا يشملهما هذا التسليم: {codes}.</numerusform>
            <numerusform>%n ملفات انتقلت إلى جهة أخرى، ولا يشملها هذا التسليم: {codes}.</numerusform>
            <numerusform>%n ملفاً انتقلت إلى جهة أخرى، ولا يشملها هذا التسليم: {codes}.</numerusform>
            <numerusform>%n ملف انتقلت إلى جهة أخرى، ولا يشملها هذا التسليم: {codes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tick</source>
        <translation>
            <numerusform>لا شيء لوضع علامة عليه</numerusform>
            <numerusform>سطر واحد دون علامة</numerusform>
            <numerusform>سطران دون علامة</numerusform>
            <numerusform>%n أسطر دون علامة</numerusform>
            <numerusform>%n سطراً دون علامة</numerusform>
            <numerusform>%n سطر دون علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>{done} of {all} cases seen</source>
        <translation>الملفات التي اطّلعت عليها: {done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>لا ملفات لتولّيها</numerusform>
            <numerusform>تولّي ملف واحد</numerusform>
            <numerusform>تولّي ملفين</numerusform>
            <numerusform>تولّي %n ملفات</numerusform>
            <numerusform>تولّي %n ملفاً</numerusform>
            <numerusform>تولّي %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Your signature makes them yours, all at once. What was written keeps its author.</source>
        <translation>بتوقيعك تصبح الملفات لك، كلها معاً. ويبقى كل ما كُتب باسم كاتبه.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still to tick.</source>
        <translation>
            <numerusform>كل الأسطر عليها علامة.</numerusform>
            <numerusform>بقي سطر واحد لوضع علامة عليه.</numerusform>
            <numerusform>بقي سطران لوضع علامة عليهما.</numerusform>
            <numerusform>بقيت %n أسطر لوضع علامة عليها.</numerusform>
            <numerusform>بقي %n سطراً لوضع علامة عليها.</numerusform>
            <numerusform>بقي %n سطر لوضع علامة عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are yours now.</source>
        <translation>
            <numerusform>لم ينتقل إليك أي ملف.</numerusform>
            <numerusform>ملف واحد صار لك الآن.</numerusform>
            <numerusform>ملفان صارا لك الآن.</numerusform>
            <numerusform>%n ملفات صارت لك الآن.</numerusform>
            <numerusform>%n ملفاً صارت لك الآن.</numerusform>
            <numerusform>%n ملف صارت لك الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay in the old name: your role does not write there.</source>
        <translation>
            <numerusform>لا شيء بقي بالاسم القديم.</numerusform>
            <numerusform>أمر واحد بقي بالاسم القديم: دورك لا يكتب في ذلك القسم.</numerusform>
            <numerusform>أمران بقيا بالاسم القديم: دورك لا يكتب هناك.</numerusform>
            <numerusform>%n أمور بقيت بالاسم القديم: دورك لا يكتب هناك.</numerusform>
            <numerusform>%n أمراً بقيت بالاسم القديم: دورك لا يكتب هناك.</numerusform>
            <numerusform>%n أمر بقيت بالاسم القديم: دورك لا يكتب هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is new since you looked.</source>
        <translation>هناك جديد منذ اطلاعك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tick what is new, then take over.</source>
        <translation>لم يتغير شيء. ضع علامة على الجديد، ثم تولَّ المتابعة.</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>Nobody on this computer holds this key yet.</source>
        <translation>ليس لدى أحد على هذا الحاسوب هذا المفتاح بعد.</translation>
    </message>
    <message>
        <source>Here, only people who can read the entry already.</source>
        <translation>هنا فقط أشخاص يمكنهم قراءة المُدخل بالفعل.</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>What becomes of “{what}”</source>
        <translation>مصير «{what}»</translation>
    </message>
    <message>
        <source>Who follows the case next could not open this. Give it to somebody who can, or end it.</source>
        <translation>من سيتابع الملف لا يمكنه فتح هذا. أسنده إلى من يمكنه ذلك، أو أنهِه.</translation>
    </message>
</context>
<context>
    <name>TasksStep</name>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do or to watch. Each stays with its case unless you say otherwise.</source>
        <translation>
            <numerusform>لا شيء للتنفيذ أو المراقبة.</numerusform>
            <numerusform>أمر واحد للتنفيذ أو المراقبة. يبقى مع ملفه ما لم تقرّر غير ذلك.</numerusform>
            <numerusform>أمران للتنفيذ أو المراقبة. يبقى كل منهما مع ملفه ما لم تقرّر غير ذلك.</numerusform>
            <numerusform>%n أمور للتنفيذ أو المراقبة. يبقى كل منها مع ملفه ما لم تقرّر غير ذلك.</numerusform>
            <numerusform>%n أمراً للتنفيذ أو المراقبة. يبقى كل منها مع ملفه ما لم تقرّر غير ذلك.</numerusform>
            <numerusform>%n أمر للتنفيذ أو المراقبة. يبقى كل منها مع ملفه ما لم تقرّر غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) whose time does not run now: each stays with its case.</source>
        <translation>
            <numerusform>لا آجال متوقفة.</numerusform>
            <numerusform>أجل واحد لا يسري حالياً: يبقى مع ملفه.</numerusform>
            <numerusform>أجلان لا يسريان حالياً: يبقى كل منهما مع ملفه.</numerusform>
            <numerusform>%n آجال لا تسري حالياً: يبقى كل منها مع ملفه.</numerusform>
            <numerusform>%n أجلاً لا يسري حالياً: يبقى كل منها مع ملفه.</numerusform>
            <numerusform>%n أجل لا يسري حالياً: يبقى كل منها مع ملفه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ ما يُنجز.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>With its case</source>
        <translation>مع ملفه</translation>
    </message>
    <message>
        <source>With its case: {name}</source>
        <translation>مع ملفه: {name}</translation>
    </message>
    <message>
        <source>Give to {name}</source>
        <translation>إسناد إلى {name}</translation>
    </message>
    <message>
        <source>In a word: what came of it, or why</source>
        <translation>بكلمة: ما النتيجة، أو لماذا</translation>
    </message>
    <message>
        <source>Mark it now: {state}</source>
        <translation>تسجيل الحالة الآن: {state}</translation>
    </message>
</context>
<context>
    <name>TeamMatrix</name>
    <message>
        <source>waits for its key</source>
        <translation>ينتظر مفتاحه</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>in an envelope</source>
        <translation>في مظروف</translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation>{role} · أنت</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حساباً</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compartment(s) you do not open</source>
        <translation>
            <numerusform>تفتح الأقسام كلها</numerusform>
            <numerusform>قسم واحد لا تفتحه</numerusform>
            <numerusform>قسمان لا تفتحهما</numerusform>
            <numerusform>%n أقسام لا تفتحها</numerusform>
            <numerusform>%n قسماً لا تفتحها</numerusform>
            <numerusform>%n قسم لا تفتحها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateFaults</name>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة المستند.</translation>
    </message>
    <message>
        <source>It is not a Word document (.docx), or it is damaged.</source>
        <translation>ليس وثيقة Word (.docx)، أو أنه تالف.</translation>
    </message>
    <message>
        <source>It is too large for a letter.</source>
        <translation>حجمه أكبر من أن يكون رسالة.</translation>
    </message>
    <message>
        <source>It has a password, or is in the old format. Save it as .docx without a password.</source>
        <translation>له كلمة سر، أو هو بالصيغة القديمة. احفظه بصيغة .docx دون كلمة سر.</translation>
    </message>
    <message>
        <source>It has macros. Save it as a document without macros.</source>
        <translation>فيه وحدات ماكرو. احفظه كوثيقة بلا ماكرو.</translation>
    </message>
    <message>
        <source>It holds something else than text, tables and pictures (PNG, JPEG).</source>
        <translation>فيه ما ليس نصاً ولا جداول ولا صوراً (PNG، JPEG).</translation>
    </message>
    <message>
        <source>It fetches something from outside the document:</source>
        <translation>يجلب شيئاً من خارج الوثيقة:</translation>
    </message>
    <message>
        <source>It is not as Word writes documents. Save it anew.</source>
        <translation>ليس مكتوباً كما يكتب Word الوثائق. احفظه من جديد.</translation>
    </message>
    <message>
        <source>It has tracked changes or comments. Accept or remove them in Word.</source>
        <translation>فيه تغييرات متعقَّبة أو تعليقات. اقبلها أو أزلها في Word.</translation>
    </message>
    <message>
        <source>Only fields, conditions and loops are possible. This is not:</source>
        <translation>لا يمكن إلا استعمال الحقول والشروط والحلقات. أما هذا فلا:</translation>
    </message>
    <message>
        <source>Something is not whole, or stands in the wrong place:</source>
        <translation>هناك شيء ناقص، أو في غير موضعه:</translation>
    </message>
    <message>
        <source>It would never end, or grow too large.</source>
        <translation>لن ينتهي أبداً، أو سيصبح أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{field} (did you mean {near}?)</source>
        <translation>{field} (هل تقصد {near}؟)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا حقل آخر</numerusform>
            <numerusform>وحقل آخر</numerusform>
            <numerusform>وحقلان آخران</numerusform>
            <numerusform>و%n حقول أخرى</numerusform>
            <numerusform>و%n حقلاً آخر</numerusform>
            <numerusform>و%n حقل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Save a template, change its words and its head in Word, and load it: new letters are made from it. The fields between double braces are filled in.</source>
        <translation>احفظ قالباً، وغيّر نصوصه وترويسته في Word، ثم حمّله: تُعدّ منه الرسائل الجديدة. تُملأ الحقول الموضوعة بين أقواس معقوفة مزدوجة.</translation>
    </message>
    <message>
        <source>Templates of your organisation</source>
        <translation>قوالب منظمتك</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Use the program&apos;s again</source>
        <translation>العودة إلى قالب البرنامج</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>قالب البرنامج</translation>
    </message>
    <message>
        <source>{file}, loaded on {day} by {name}</source>
        <translation>{file}، حُمّل في {day}، {name}</translation>
    </message>
    <message>
        <source>Where does the template go?</source>
        <translation>أين يُحفظ القالب؟</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>وثائق Word</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>أي قالب؟</translation>
    </message>
    <message>
        <source>The template is in {file}. It names nobody.</source>
        <translation>القالب في {file}. لا يذكر اسم أحد.</translation>
    </message>
    <message>
        <source>{file} is used from now on.</source>
        <translation>سيُستعمل {file} من الآن.</translation>
    </message>
    <message>
        <source>The program&apos;s template is used again.</source>
        <translation>عاد استعمال قالب البرنامج.</translation>
    </message>
</context>
<context>
    <name>ThisComputer</name>
    <message>
        <source>The phrase you have now</source>
        <translation>عبارتك الحالية</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Besides your phrase, this computer&apos;s own password store can be needed to open your account: a copy of the case file alone is then worth less. The recovery words still open it.</source>
        <translation>إضافةً إلى عبارتك، يمكن أن يلزم مخزن كلمات السر في هذا الحاسوب لفتح حسابك: عندئذ تقل قيمة نسخة الخزنة وحدها. وتظل كلمات الاسترداد تفتحها.</translation>
    </message>
    <message>
        <source>From then on your account opens on this computer only. Anywhere else it takes the recovery words.</source>
        <translation>بعدها لا يُفتح حسابك إلا على هذا الحاسوب. وفي أي مكان آخر تلزم كلمات الاسترداد.</translation>
    </message>
    <message>
        <source>This computer as well</source>
        <translation>هذا الحاسوب أيضاً</translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation>اكتب عبارتك الحالية.</translation>
    </message>
    <message>
        <source>From now on this computer is needed as well.</source>
        <translation>من الآن يلزم هذا الحاسوب أيضاً.</translation>
    </message>
    <message>
        <source>Your phrase alone opens your account again.</source>
        <translation>عبارتك وحدها تفتح حسابك من جديد.</translation>
    </message>
    <message>
        <source>This is not the phrase you have now.</source>
        <translation>ليست هذه عبارتك الحالية.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>No longer ask for this computer…</source>
        <translation>عدم اشتراط هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Ask for this computer too…</source>
        <translation>اشتراط هذا الحاسوب أيضاً…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف التفعيل</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>How it ended</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Number of the registered letter, receipt, who filed it where.</source>
        <translation>رقم الرسالة المسجّلة، وصل الإيداع، من أودع وأين.</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Proof, or why</source>
        <translation>الإثبات أو السبب</translation>
    </message>
    <message>
        <source>Mark this deadline</source>
        <translation>تسجيل نتيجة هذا الأجل</translation>
    </message>
    <message>
        <source>Mark it so</source>
        <translation>تسجيل النتيجة</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عنك</numerusform>
            <numerusform>مُدخل واحد لا يمكنك قراءته</numerusform>
            <numerusform>مُدخلان لا يمكنك قراءتهما</numerusform>
            <numerusform>%n مُدخلات لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخلاً لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخل لا يمكنك قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Only accounts that hold the key “{compartment}” can read these entries.</source>
        <translation>لا يقرأ هذه المُدخلات إلا من لديه مفتاح «{compartment}».</translation>
    </message>
    <message>
        <source>kept to this profession</source>
        <translation>مخصصة لهذه المهنة</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>مرحباً {name}</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>مقارنتها</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written in two places at once.</source>
        <translation>
            <numerusform>لا مُدخلات كُتبت في مكانين.</numerusform>
            <numerusform>مُدخل واحد كُتب في مكانين في الوقت نفسه.</numerusform>
            <numerusform>مُدخلان كُتبا في مكانين في الوقت نفسه.</numerusform>
            <numerusform>%n مُدخلات كُتبت في مكانين في الوقت نفسه.</numerusform>
            <numerusform>%n مُدخلاً كُتبت في مكانين في الوقت نفسه.</numerusform>
            <numerusform>%n مُدخل كُتبت في مكانين في الوقت نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you this week.</source>
        <translation>لا شيء بانتظارك هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Tasks, follow-ups, appointments and deadlines appear here.</source>
        <translation>تظهر هنا المهام والمتابعات والمواعيد والآجال.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>لا شيء للتنفيذ</numerusform>
            <numerusform>أمر واحد للتنفيذ</numerusform>
            <numerusform>أمران للتنفيذ</numerusform>
            <numerusform>%n أمور للتنفيذ</numerusform>
            <numerusform>%n أمراً للتنفيذ</numerusform>
            <numerusform>%n أمر للتنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخراً</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, codes, notes…</source>
        <translation>ابحث عن شخص أو رمز أو ملاحظة…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Training file: every person is invented.</source>
        <translation>خزنة تدريب: كل الأشخاص فيها متخيَّلون.</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>Before travelling</source>
        <translation>قبل السفر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cross a border with a case file that holds nothing, and have everything again on the other side.</source>
        <translation>اعبر حدوداً بخزنة لا تحوي شيئاً، واستعد كل شيء في الجانب الآخر.</translation>
    </message>
    <message>
        <source>Removing, then renewing the keys</source>
        <translation>محو ثم تجديد المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were removed.</source>
        <translation>
            <numerusform>لم يُمحَ أي ملف.</numerusform>
            <numerusform>مُحي ملف واحد.</numerusform>
            <numerusform>مُحي ملفان.</numerusform>
            <numerusform>مُحيت %n ملفات.</numerusform>
            <numerusform>مُحي %n ملفاً.</numerusform>
            <numerusform>مُحي %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last traces are gone, and the keys are new.</source>
        <translation>مُحيت آخر الآثار، والمفاتيح جديدة.</translation>
    </message>
    <message>
        <source>The signed statements that say so are in the outbox.</source>
        <translation>الإقرارات الموقّعة بذلك موجودة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>The signed statements that say so are under Handover, Sent and received.</source>
        <translation>الإقرارات الموقّعة بذلك موجودة في «التسليم»، «المرسل والمستلم».</translation>
    </message>
    <message>
        <source>{people} need a key given again, on the page Team.</source>
        <translation>يلزم إعطاء مفتاح من جديد، في صفحة «الفريق»: {people}.</translation>
    </message>
    <message>
        <source>What was removed is gone, the rest is as it was. Go on any time.</source>
        <translation>ما مُحي قد زال، والباقي كما كان. يمكنك المتابعة متى شئت.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
</context>
<context>
    <name>TravelQuestion</name>
    <message>
        <source>Remove everything that you can open here?</source>
        <translation>محو كل ما يمكنك فتحه هنا؟</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Take the last traces away, and renew the keys?</source>
        <translation>محو آخر الآثار، وتجديد المفاتيح؟</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>تجديد المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go from here, with their entries, files and drafts.</source>
        <translation>
            <numerusform>لا يُمحى أي ملف من هنا.</numerusform>
            <numerusform>يُمحى ملف واحد من هنا، مع مُدخلاته ومستنداته ومسوداته.</numerusform>
            <numerusform>يُمحى ملفان من هنا، مع مُدخلاتهما ومستنداتهما ومسوداتهما.</numerusform>
            <numerusform>تُمحى %n ملفات من هنا، مع مُدخلاتها ومستنداتها ومسوداتها.</numerusform>
            <numerusform>يُمحى %n ملفاً من هنا، مع مُدخلاتها ومستنداتها ومسوداتها.</numerusform>
            <numerusform>يُمحى %n ملف من هنا، مع مُدخلاتها ومستنداتها ومسوداتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} keep them, and can give them back.</source>
        <translation>تبقى لدى {people}، ويمكن أن تُعاد إليك.</translation>
    </message>
    <message>
        <source>{people} keeps them, and can give them back.</source>
        <translation>تبقى لدى {people}، ويمكن أن تُعاد إليك.</translation>
    </message>
    <message>
        <source>What is left is copied under new keys. That needs as much free space as the case file takes, and can be stopped and gone on with.</source>
        <translation>يُنسخ ما بقي تحت مفاتيح جديدة. يلزم لذلك فراغ بقدر حجم الخزنة، ويمكن الإيقاف ثم المتابعة.</translation>
    </message>
    <message>
        <source>Nothing would be lost: somebody else has all of it.</source>
        <translation>لن يضيع شيء: كل ذلك لدى شخص آخر.</translation>
    </message>
    <message>
        <source>This would be lost for good. Tick each line once you saw it.</source>
        <translation>هذا سيضيع نهائياً. ضع علامة على كل سطر بعد الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Tick each line first: it says what would be lost.</source>
        <translation>ضع أولاً علامة على كل سطر: فهو يبيّن ما سيضيع.</translation>
    </message>
</context>
<context>
    <name>TravelSteps</name>
    <message>
        <source>Looking at what this case file holds…</source>
        <translation>جارٍ النظر في محتوى هذه الخزنة…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Hand them over…</source>
        <translation>تسليمها…</translation>
    </message>
    <message>
        <source>Hand everything over</source>
        <translation>تسليم كل شيء</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Read a receipt…</source>
        <translation>قراءة إيصال…</translation>
    </message>
    <message>
        <source>Who takes a case over writes a receipt. It comes back to you as a small file or as a QR code.</source>
        <translation>يعدّ من يتولّى ملفاً إيصالاً. يصلك كمستند صغير أو كرمز QR.</translation>
    </message>
    <message>
        <source>Wait for the receipts</source>
        <translation>انتظار الإيصالات</translation>
    </message>
    <message>
        <source>Remove everything, and renew the keys</source>
        <translation>محو كل شيء، وتجديد المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n case(s)…</source>
        <translation>
            <numerusform>لا ملفات للمحو…</numerusform>
            <numerusform>محو ملف واحد…</numerusform>
            <numerusform>محو ملفين…</numerusform>
            <numerusform>محو %n ملفات…</numerusform>
            <numerusform>محو %n ملفاً…</numerusform>
            <numerusform>محو %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>تجديد المفاتيح…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay until then, with their codes and what is read by everybody.</source>
        <translation>
            <numerusform>لا ملفات باقية حتى ذلك الحين.</numerusform>
            <numerusform>حتى ذلك الحين يبقى ملف واحد، برمزه وما يقرؤه الجميع.</numerusform>
            <numerusform>حتى ذلك الحين يبقى ملفان، برمزيهما وما يقرؤه الجميع.</numerusform>
            <numerusform>حتى ذلك الحين تبقى %n ملفات، برموزها وما يقرؤه الجميع.</numerusform>
            <numerusform>حتى ذلك الحين يبقى %n ملفاً، برموزها وما يقرؤه الجميع.</numerusform>
            <numerusform>حتى ذلك الحين يبقى %n ملف، برموزها وما يقرؤه الجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever holds another key</source>
        <translation>الطلب ممن لديه مفتاح آخر</translation>
    </message>
    <message>
        <source>See that it holds nothing, lock, and go</source>
        <translation>التأكد من خلوّ الخزنة، ثم القفل والمغادرة</translation>
    </message>
    <message>
        <source>It was looked at just now.</source>
        <translation>جرى التحقق من ذلك الآن.</translation>
    </message>
    <message>
        <source>This page says so when everything above is done.</source>
        <translation>تبيّن هذه الصفحة ذلك بعد إتمام كل ما سبق.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>للتنفيذ الآن</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>TravelWords</name>
    <message>
        <source>Every case is handed over.</source>
        <translation>سُلِّمت كل الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are still yours. Somebody you trust takes them over, custody included, and can give them back.</source>
        <translation>
            <numerusform>لا ملفات في عهدتك.</numerusform>
            <numerusform>ما زال ملف واحد في عهدتك. يتسلّمه شخص تثق به مع العهدة، ويمكنه إعادته.</numerusform>
            <numerusform>ما زال ملفان في عهدتك. يتسلّمهما شخص تثق به مع العهدة، ويمكنه إعادتهما.</numerusform>
            <numerusform>ما زالت %n ملفات في عهدتك. يتسلّمها شخص تثق به مع العهدة، ويمكنه إعادتها.</numerusform>
            <numerusform>ما زال %n ملفاً في عهدتك. يتسلّمها شخص تثق به مع العهدة، ويمكنه إعادتها.</numerusform>
            <numerusform>ما زال %n ملف في عهدتك. يتسلّمها شخص تثق به مع العهدة، ويمكنه إعادتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are claimed by both sides. Decide that first.</source>
        <translation>
            <numerusform>لا عهدة متنازع عليها.</numerusform>
            <numerusform>يطالب الطرفان بعهدة ملف واحد. احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب الطرفان بعهدة ملفين. احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب الطرفان بعهدة %n ملفات. احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب الطرفان بعهدة %n ملفاً. احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب الطرفان بعهدة %n ملف. احسم ذلك أولاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt is missing.</source>
        <translation>لا ينقص أي إيصال.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a receipt. Until it is here you cannot know that anybody has them, and nothing is removed.</source>
        <translation>
            <numerusform>لا ملفات بانتظار إيصال.</numerusform>
            <numerusform>ملف واحد بانتظار إيصال. قبل وصوله لا يمكنك معرفة هل هو لدى أحد، ولا يُمحى شيء.</numerusform>
            <numerusform>ملفان بانتظار إيصال. قبل وصوله لا يمكنك معرفة هل هما لدى أحد، ولا يُمحى شيء.</numerusform>
            <numerusform>%n ملفات بانتظار إيصال. قبل وصوله لا يمكنك معرفة هل هي لدى أحد، ولا يُمحى شيء.</numerusform>
            <numerusform>%n ملفاً بانتظار إيصال. قبل وصوله لا يمكنك معرفة هل هي لدى أحد، ولا يُمحى شيء.</numerusform>
            <numerusform>%n ملف بانتظار إيصال. قبل وصوله لا يمكنك معرفة هل هي لدى أحد، ولا يُمحى شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation>
            <numerusform>لا ملفات إلى {name}</numerusform>
            <numerusform>ملف واحد إلى {name}</numerusform>
            <numerusform>ملفان إلى {name}</numerusform>
            <numerusform>%n ملفات إلى {name}</numerusform>
            <numerusform>%n ملفاً إلى {name}</numerusform>
            <numerusform>%n ملف إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}, opens until {until}</source>
        <translation>منذ {day}، يمكن فتحها حتى {until}</translation>
    </message>
    <message>
        <source>since {day}; the bundle opens no more since {until}</source>
        <translation>منذ {day}؛ لم يعد يمكن فتح الحزمة منذ {until}</translation>
    </message>
    <message>
        <source>You hold every key that is in use here.</source>
        <translation>لديك كل المفاتيح المستعملة هنا.</translation>
    </message>
    <message>
        <source>Whoever holds another key has emptied what they open.</source>
        <translation>ما تفتحه المفاتيح الأخرى أفرغه من هي لديه.</translation>
    </message>
    <message>
        <source>You cannot look into everything. Who holds the key unlocks this case file, opens this page, and does the same. Even where no entry is known there may be one: discreet entries are on no list.</source>
        <translation>لا يمكنك الاطلاع على كل شيء. من لديه المفتاح يفتح قفل هذه الخزنة، ويفتح هذه الصفحة، ويفعل الشيء نفسه. حتى حيث لا يُعرف أي مُدخل قد يوجد واحد: المُدخلات المتكتَّم عليها ليست في أي قائمة.</translation>
    </message>
    <message>
        <source>{compartment}: {people}</source>
        <translation>{compartment}: {people}</translation>
    </message>
    <message>
        <source>nobody here, only the recovery words</source>
        <translation>لا أحد هنا، كلمات الاسترداد فقط</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>أُفرغ</translation>
    </message>
    <message>
        <source>no entry is known; has to be looked at</source>
        <translation>لا مُدخل معروف؛ يجب التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can go: somebody else has them. Their entries, files and drafts are removed, then what is left is put under new keys, so that old traces on the disk open with nothing.</source>
        <translation>
            <numerusform>لا ملفات يمكن محوها.</numerusform>
            <numerusform>يمكن محو ملف واحد: لدى شخص آخر نسخته. تُمحى مُدخلاته ومستنداته ومسوداته، ثم يوضع ما بقي تحت مفاتيح جديدة، فلا يفتح شيء الآثار القديمة على القرص.</numerusform>
            <numerusform>يمكن محو ملفين: هما لدى شخص آخر. تُمحى مُدخلاتهما ومستنداتهما ومسوداتهما، ثم يوضع ما بقي تحت مفاتيح جديدة، فلا يفتح شيء الآثار القديمة على القرص.</numerusform>
            <numerusform>يمكن محو %n ملفات: هي لدى شخص آخر. تُمحى مُدخلاتها ومستنداتها ومسوداتها، ثم يوضع ما بقي تحت مفاتيح جديدة، فلا يفتح شيء الآثار القديمة على القرص.</numerusform>
            <numerusform>يمكن محو %n ملفاً: هي لدى شخص آخر. تُمحى مُدخلاتها ومستنداتها ومسوداتها، ثم يوضع ما بقي تحت مفاتيح جديدة، فلا يفتح شيء الآثار القديمة على القرص.</numerusform>
            <numerusform>يمكن محو %n ملف: هي لدى شخص آخر. تُمحى مُدخلاتها ومستنداتها ومسوداتها، ثم يوضع ما بقي تحت مفاتيح جديدة، فلا يفتح شيء الآثار القديمة على القرص.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you could open is removed, and what is left is under new keys.</source>
        <translation>مُحي ما كان يمكنك فتحه، وما بقي صار تحت مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>No case is here. The last traces go, and what is left is put under new keys, so that old traces on the disk open with nothing.</source>
        <translation>لا ملفات هنا. تُمحى آخر الآثار، ويوضع ما بقي تحت مفاتيح جديدة، فلا يفتح شيء الآثار القديمة على القرص.</translation>
    </message>
    <message>
        <source>Nothing is removed before its receipt is here.</source>
        <translation>لا يُمحى شيء قبل وصول إيصاله.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written after the bundle, or that did not go with it</source>
        <translation>
            <numerusform>لا مُدخلات خارج الحزمة</numerusform>
            <numerusform>مُدخل واحد كُتب بعد الحزمة، أو لم يكن فيها</numerusform>
            <numerusform>مُدخلان كُتبا بعد الحزمة، أو لم يكونا فيها</numerusform>
            <numerusform>%n مُدخلات كُتبت بعد الحزمة، أو لم تكن فيها</numerusform>
            <numerusform>%n مُدخلاً كُتبت بعد الحزمة، أو لم تكن فيها</numerusform>
            <numerusform>%n مُدخل كُتبت بعد الحزمة، أو لم تكن فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries for named people did not go</source>
        <translation>
            <numerusform>لا مُدخلات لأشخاص محددين</numerusform>
            <numerusform>مُدخل واحد لأشخاص محددين لم يُرسل</numerusform>
            <numerusform>مُدخلان لأشخاص محددين لم يُرسلا</numerusform>
            <numerusform>%n مُدخلات لأشخاص محددين لم تُرسل</numerusform>
            <numerusform>%n مُدخلاً لأشخاص محددين لم تُرسل</numerusform>
            <numerusform>%n مُدخل لأشخاص محددين لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were kept back from the bundle</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عن الحزمة</numerusform>
            <numerusform>مُدخل واحد حُجب عن الحزمة</numerusform>
            <numerusform>مُدخلان حُجبا عن الحزمة</numerusform>
            <numerusform>%n مُدخلات حُجبت عن الحزمة</numerusform>
            <numerusform>%n مُدخلاً حُجبت عن الحزمة</numerusform>
            <numerusform>%n مُدخل حُجبت عن الحزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written here in a copy: who holds the case may never have got them</source>
        <translation>
            <numerusform>لا مُدخلات كُتبت هنا في نسخة</numerusform>
            <numerusform>مُدخل واحد كُتب هنا في نسخة: ربما لم يصل قط إلى من لديه عهدة الملف</numerusform>
            <numerusform>مُدخلان كُتبا هنا في نسخة: ربما لم يصلا قط إلى من لديه عهدة الملف</numerusform>
            <numerusform>%n مُدخلات كُتبت هنا في نسخة: ربما لم تصل قط إلى من لديه عهدة الملف</numerusform>
            <numerusform>%n مُدخلاً كُتبت هنا في نسخة: ربما لم تصل قط إلى من لديه عهدة الملف</numerusform>
            <numerusform>%n مُدخل كُتبت هنا في نسخة: ربما لم تصل قط إلى من لديه عهدة الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts begun and never saved, by anybody</source>
        <translation>
            <numerusform>لا نصوص غير محفوظة</numerusform>
            <numerusform>نص واحد بدأت كتابته ولم يُحفظ، أياً كان كاتبه</numerusform>
            <numerusform>نصان بدأت كتابتهما ولم يُحفظا، أياً كان كاتبهما</numerusform>
            <numerusform>%n نصوص بدأت كتابتها ولم تُحفظ، أياً كان كاتبها</numerusform>
            <numerusform>%n نصاً بدأت كتابتها ولم تُحفظ، أياً كان كاتبها</numerusform>
            <numerusform>%n نص بدأت كتابتها ولم تُحفظ، أياً كان كاتبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of ends of missions: print them first</source>
        <translation>
            <numerusform>لا محاضر نهاية مهمة</numerusform>
            <numerusform>محضر نهاية مهمة واحد: اطبعه أولاً</numerusform>
            <numerusform>محضرا نهاية مهمة: اطبعهما أولاً</numerusform>
            <numerusform>%n محاضر نهاية مهمة: اطبعها أولاً</numerusform>
            <numerusform>%n محضر نهاية مهمة: اطبعها أولاً</numerusform>
            <numerusform>%n محضر نهاية مهمة: اطبعها أولاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extracts on their way to a colleague</source>
        <translation>
            <numerusform>لا مقتطفات في طريقها إلى زميل</numerusform>
            <numerusform>مقتطف واحد في طريقه إلى زميل</numerusform>
            <numerusform>مقتطفان في طريقهما إلى زميل</numerusform>
            <numerusform>%n مقتطفات في طريقها إلى زميل</numerusform>
            <numerusform>%n مقتطفاً في طريقها إلى زميل</numerusform>
            <numerusform>%n مقتطف في طريقها إلى زميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و%n ملفات أخرى</numerusform>
            <numerusform>و%n ملفاً آخر</numerusform>
            <numerusform>و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This case file holds nothing.</source>
        <translation>لا شيء في هذه الخزنة.</translation>
    </message>
    <message>
        <source>No person, no case, no note, no file, no draft. You can be asked for your passphrase: you can give it, and show this page.</source>
        <translation>لا أشخاص ولا ملفات ولا ملاحظات ولا مستندات ولا مسودات. إذا طُلبت منك عبارة المرور، يمكنك إعطاؤها وعرض هذه الصفحة.</translation>
    </message>
    <message>
        <source>You can open nothing of any case here any more.</source>
        <translation>لم يعد يمكنك فتح شيء من أي ملف هنا.</translation>
    </message>
    <message>
        <source>That is not yet the whole case file: a colleague has to look at what only they can open. Until then, do not say that it is empty.</source>
        <translation>ليست هذه الخزنة كلها بعد: يجب أن يتحقق زميل مما لا يمكن لغيره فتحه. إلى ذلك الحين، لا تقل إنها فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Who works here, and whom you know: {contacts}.</source>
        <translation>من يعمل هنا، ومن تعرفهم: {contacts}.</translation>
    </message>
    <message>
        <source>That bundles went and came, between whom and when, with how many cases and entries, but no code; and the words of those who refused a bundle or took a case back.</source>
        <translation>أي حزم أُرسلت ووصلت، وبين من ومتى، وكم فيها من ملفات ومُدخلات، دون أي رمز؛ وكلمات من رفض حزمة أو استرجع ملفاً.</translation>
    </message>
    <message>
        <source>The journal: who did what and when. Of a case it only has a number that says nothing.</source>
        <translation>سجل النشاط: من فعل ماذا ومتى. وليس فيه عن الملف إلا رقم لا يدل على شيء.</translation>
    </message>
    <message>
        <source>Whoever had a copy keeps it, and so do other laptops.</source>
        <translation>كل من كانت لديه نسخة تبقى لديه، وكذلك الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>Backups made before, and bundles that were written to you, still open with your passphrase. Carry none, and leave none on this computer, nor in the exchange folder.</source>
        <translation>النسخ الاحتياطية السابقة والحزم الموجهة إليك ما زالت تُفتح بعبارة مرورك. لا تحمل أياً منها، ولا تترك أياً منها على هذا الحاسوب ولا في مجلد التبادل.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are with {people}</source>
        <translation>
            <numerusform>لا ملفات لدى {people}</numerusform>
            <numerusform>ملف واحد لدى {people}</numerusform>
            <numerusform>ملفان لدى {people}</numerusform>
            <numerusform>%n ملفات لدى {people}</numerusform>
            <numerusform>%n ملفاً لدى {people}</numerusform>
            <numerusform>%n ملف لدى {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} came back</source>
        <translation>ما عاد: {done} من {all}</translation>
    </message>
    <message>
        <source>Everything that left for the journey is here again.</source>
        <translation>عاد كل ما غادر من أجل السفر.</translation>
    </message>
    <message>
        <source>The others are with {people}.</source>
        <translation>البقية لدى {people}.</translation>
    </message>
</context>
<context>
    <name>TrialPart</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>البحث عن الأخطاء</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>As a colleague would fill it in.</source>
        <translation>كما يملؤه أحد الزملاء.</translation>
    </message>
    <message>
        <source>Trying: {title}</source>
        <translation>تجربة: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong: it could be saved.</source>
        <translation>لا أخطاء: يمكن حفظه.</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <translation>لا يُحفظ شيء مما تكتبه هنا.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Back to {name}</source>
        <translation>رجوع: {name}</translation>
    </message>
    <message>
        <source>On to {name}</source>
        <translation>التالي: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Your name and your phrase open only what your role may read.</source>
        <translation>اسمك وعبارتك يفتحان فقط ما يسمح دورك بقراءته.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Six words, with their spaces. Capitals and accents count.</source>
        <translation>ست كلمات مع مسافاتها. الأحرف الكبيرة والحركات مهمة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Checking: about a second, so that guessing stays slow.</source>
        <translation>جارٍ التحقق: نحو ثانية، كي يبقى التخمين بطيئاً.</translation>
    </message>
    <message>
        <source>Phrase forgotten: recovery words</source>
        <translation>نسيت العبارة: كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>No case file is chosen</source>
        <translation>لم تُختَر أي خزنة</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Write your phrase.</source>
        <translation>اكتب عبارتك.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتحها على أي حال</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>ملاحظات متابعة محمية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Without your phrase or the recovery words, nobody can open this case file.</source>
        <translation>دون عبارتك أو كلمات الاسترداد، لا يمكن لأحد فتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>لا خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose the folder that has “header.json” in it.</source>
        <translation>اختر المجلد الذي يحتوي على «header.json».</translation>
    </message>
    <message>
        <source>First time? Open the training file: everything in it is invented.</source>
        <translation>أول مرة؟ افتح خزنة التدريب: كل ما فيها متخيَّل.</translation>
    </message>
    <message>
        <source>First time? Try a training file: everything in it is invented.</source>
        <translation>أول مرة؟ جرّب خزنة تدريب: كل ما فيها متخيَّل.</translation>
    </message>
    <message>
        <source>Open the training file</source>
        <translation>فتح خزنة التدريب</translation>
    </message>
    <message>
        <source>Everybody here is invented. Choose whom to play: one click fills both fields.</source>
        <translation>كل من هنا متخيَّل. اختر من تمثّله: نقرة واحدة تملأ الخانتين.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This form cannot be used yet.</source>
        <translation>لا يمكن استعمال هذا النموذج بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the rows in your spreadsheet and load it again.</source>
        <translation>لم يتغير شيء. صحّح الصفوف في جدولك وحمّله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>لا نقاط للتصحيح</numerusform>
            <numerusform>نقطة واحدة للتصحيح</numerusform>
            <numerusform>نقطتان للتصحيح</numerusform>
            <numerusform>%n نقاط للتصحيح</numerusform>
            <numerusform>%n نقطة للتصحيح</numerusform>
            <numerusform>%n نقطة للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n things to correct</source>
        <translation>
            <numerusform>لا نقاط للتصحيح</numerusform>
            <numerusform>أول نقطة للتصحيح</numerusform>
            <numerusform>أول نقطتين للتصحيح</numerusform>
            <numerusform>أول %n نقاط للتصحيح</numerusform>
            <numerusform>أول %n نقطة للتصحيح</numerusform>
            <numerusform>أول %n نقطة للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The program keeps the name “{id}” for itself.</source>
        <translation>الاسم «{id}» محجوز للبرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write another form_id in the sheet “settings” and load it again.</source>
        <translation>لم يتغير شيء. اكتب form_id آخر في الورقة «settings» وحمّله من جديد.</translation>
    </message>
    <message>
        <source>The program reads answers that this form does not ask for.</source>
        <translation>يقرأ البرنامج إجابات لا يسأل عنها هذا النموذج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep these questions as the program has them, with their names, their types and their groups; their words are yours.</source>
        <translation>لم يتغير شيء. أبقِ هذه الأسئلة كما هي في البرنامج، بأسمائها وأنواعها ومجموعاتها؛ أما نصوصها فلكم حرية صياغتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to keep</source>
        <translation>
            <numerusform>لا أسئلة يجب إبقاؤها</numerusform>
            <numerusform>سؤال واحد يجب إبقاؤه</numerusform>
            <numerusform>سؤالان يجب إبقاؤهما</numerusform>
            <numerusform>%n أسئلة يجب إبقاؤها</numerusform>
            <numerusform>%n سؤالاً يجب إبقاؤها</numerusform>
            <numerusform>%n سؤال يجب إبقاؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing: accepted all the same</source>
        <translation>للعلم: مقبول مع ذلك</translation>
    </message>
    <message>
        <source>This is the form that is in use now.</source>
        <translation>هذا هو النموذج المستعمل الآن.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا شيء للتغيير.</translation>
    </message>
    <message>
        <source>This form can be used.</source>
        <translation>يمكن استعمال هذا النموذج.</translation>
    </message>
    <message>
        <source>It is new here: say first where it belongs.</source>
        <translation>هو جديد هنا: حدّد أولاً مكانه.</translation>
    </message>
    <message>
        <source>It was used here before: all is as it was said then.</source>
        <translation>سبق استعماله هنا: كل شيء كما حُدّد حينها.</translation>
    </message>
    <message>
        <source>This form can be used in place of “{name}”.</source>
        <translation>يمكن استعمال هذا النموذج بدلاً من «{name}».</translation>
    </message>
    <message>
        <source>Entries that are there already keep the version they were written with.</source>
        <translation>تحتفظ المُدخلات الموجودة بالنسخة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>Lock and go</source>
        <translation>القفل والمغادرة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Version {number}, signed</source>
        <translation>النسخة {number}، موقّعة</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <source>Makes one version of two.</source>
        <translation>تجمع نسختين في واحدة.</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>مقارنة مع: {version}</translation>
    </message>
    <message>
        <source>The text did not change.</source>
        <translation>لم يتغير النص.</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Back to the case</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>عرضها كاملة (0)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Nobody has compared the digits or words of {names} yet. Somebody else could have made this card: compare by voice first.</source>
        <translation>لم يقارن أحد أرقام {names} أو كلماته بعد. ربما أنشأ شخص آخر هذه البطاقة: قارن بالصوت أولاً.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>المقارنة الآن</translation>
    </message>
    <message>
        <source>The mission of {names} ended on {day}. Ask who has taken over, or for a new card, before you send anything.</source>
        <translation>انتهت مهمة {names} في {day}. قبل إرسال أي شيء، اسأل من تولّى المتابعة، أو اطلب بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Custody cannot go along, so this is a copy. {why}</source>
        <translation>لا يمكن تسليم العهدة، لذلك ستكون هذه نسخة. {why}</translation>
    </message>
    <message>
        <source>Something falls due during the passage: {case}, {day}. {name} will see it first.</source>
        <translation>موعد يحلّ أثناء التسليم: {case}، {day}. سيظهر أولاً لدى {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Something falls due during the passage: {case}, {day}, and in %n more cases. {name} will see it first.</source>
        <translation>
            <numerusform>موعد يحلّ أثناء التسليم: {case}، {day}. سيظهر أولاً لدى {name}.</numerusform>
            <numerusform>موعد يحلّ أثناء التسليم: {case}، {day}، وآخر في ملف آخر. سيظهر أولاً لدى {name}.</numerusform>
            <numerusform>موعد يحلّ أثناء التسليم: {case}، {day}، وفي ملفين آخرين. سيظهر أولاً لدى {name}.</numerusform>
            <numerusform>موعد يحلّ أثناء التسليم: {case}، {day}، وفي %n ملفات أخرى. سيظهر أولاً لدى {name}.</numerusform>
            <numerusform>موعد يحلّ أثناء التسليم: {case}، {day}، وفي %n ملفاً آخر. سيظهر أولاً لدى {name}.</numerusform>
            <numerusform>موعد يحلّ أثناء التسليم: {case}، {day}، وفي %n ملف آخر. سيظهر أولاً لدى {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Free</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Consigne</source>
        <translation>مرحباً بك في Consigne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>A new encrypted folder for your team, on this computer</source>
        <translation>مجلد مشفّر جديد لفريقك، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open one that exists</source>
        <translation>فتح خزنة موجودة</translation>
    </message>
    <message>
        <source>From a drive, or from another folder of this computer</source>
        <translation>من قرص، أو من مجلد آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>التجربة مع أشخاص متخيَّلين</translation>
    </message>
    <message>
        <source>A training file, to learn with: nothing in it is real</source>
        <translation>خزنة تدريب للتعلّم: لا شيء فيها حقيقي</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Case notes that only the right people can read, on this computer only.</source>
        <translation>ملاحظات متابعة لا يقرؤها إلا من يحق له ذلك، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>فتح خزنة</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who</source>
        <translation>من يتابع</translation>
    </message>
    <message>
        <source>Why you sign in their place</source>
        <translation>سبب توقيعك بالنيابة</translation>
    </message>
    <message>
        <source>It stays in the record: everybody here can read it.</source>
        <translation>يبقى في المحضر: يمكن للجميع هنا قراءته.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>On a later day</source>
        <translation>في يوم لاحق</translation>
    </message>
    <message>
        <source>The account is removed then. Until then it opens what it opens today.</source>
        <translation>يُزال الحساب في ذلك اليوم. وحتى ذلك الحين يفتح ما يفتحه اليوم.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>اختر من يتولّى المتابعة.</translation>
    </message>
    <message>
        <source>Choose who takes over your cases. You can make exceptions next.</source>
        <translation>اختر من يتولّى ملفاتك. يمكنك تحديد استثناءات في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Choose who takes over. You can make exceptions next.</source>
        <translation>اختر من يتولّى المتابعة. يمكنك تحديد استثناءات في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>من يتولّى المتابعة</translation>
    </message>
    <message>
        <source>Nobody else here can take cases over.</source>
        <translation>لا أحد غيرك هنا يمكنه تولّي الملفات.</translation>
    </message>
    <message>
        <source>Let the person who comes sit here and make their account.</source>
        <translation>دع الشخص القادم يجلس هنا وينشئ حسابه.</translation>
    </message>
    <message>
        <source>A coordinator adds the account of the person who comes.</source>
        <translation>التنسيق يضيف حساب الشخص القادم.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>One version is for other named people. Whoever reads all of them chooses.</source>
        <translation>إحدى النسخ لأشخاص محددين غيرك. الاختيار لمن يقرؤها كلها.</translation>
    </message>
    <message>
        <source>This case is on its way to somebody else, or is with them already. Whoever holds it chooses.</source>
        <translation>هذا الملف في طريقه إلى شخص آخر، أو وصل إليه. الاختيار لمن هو في عهدته.</translation>
    </message>
    <message>
        <source>Your role reads this, but does not write it, and nobody in this case file does. Nothing is lost while the two versions wait.</source>
        <translation>دورك يقرأ هذا ولا يكتبه، ولا أحد في هذه الخزنة يكتبه. لا يضيع شيء ما دامت النسختان تنتظران.</translation>
    </message>
    <message>
        <source>Your role reads this, but does not write it. {names} can choose.</source>
        <translation>دورك يقرأ هذا ولا يكتبه. من يمكنه الاختيار: {names}.</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>ملاحظات متابعة محمية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Creating, a few seconds…</source>
        <translation>جارٍ الإنشاء، بضع ثوانٍ…</translation>
    </message>
</context>
<context>
    <name>WordsPaper</name>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}: any two open the case file.</source>
        <translation>الورقة {number} من {count}: أي ورقتين منها تفتحان الخزنة.</translation>
    </message>
    <message>
        <source>The only sheet: it opens the case file.</source>
        <translation>الورقة الوحيدة: تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope, in a locked place, away from the computer. No photograph, no copy, no file.</source>
        <translation>احفظ هذه الورقة في مظروف مختوم، في مكان مقفل، بعيداً عن الحاسوب. لا صورة ولا نسخة ولا مستند.</translation>
    </message>
    <message>
        <source>Keep this sheet in a sealed envelope, in a locked place, away from the computer and from the other sheets. No photograph, no copy, no file.</source>
        <translation>احفظ هذه الورقة في مظروف مختوم، في مكان مقفل، بعيداً عن الحاسوب وعن الأوراق الأخرى. لا صورة ولا نسخة ولا مستند.</translation>
    </message>
    <message>
        <source>When a phrase is forgotten: start Consigne, choose the case file, “Phrase forgotten: recovery words”, and type the words in their order. Four letters of each are enough.</source>
        <translation>عند نسيان عبارة: شغّل Consigne، واختر الخزنة، ثم «نسيت العبارة: كلمات الاسترداد»، واكتب الكلمات بترتيبها. تكفي أربعة أحرف من كل كلمة.</translation>
    </message>
    <message>
        <source>If this sheet is lost, or somebody has seen it, tell the coordination on the same day.</source>
        <translation>إذا ضاعت هذه الورقة أو رآها أحد، فأبلغ التنسيق في اليوم نفسه.</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>هي لديّ على الورق</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Three sheets, two suffice</source>
        <translation>ثلاث ورقات، تكفي اثنتان</translation>
    </message>
    <message>
        <source>Sheet 1</source>
        <translation>الورقة 1</translation>
    </message>
    <message>
        <source>Sheet 2</source>
        <translation>الورقة 2</translation>
    </message>
    <message>
        <source>Sheet 3</source>
        <translation>الورقة 3</translation>
    </message>
    <message>
        <source>They open everything, without any phrase. On paper, out of sight: no photograph, no file. Keep them away from this computer.</source>
        <translation>تفتح كل شيء، دون أي عبارة. على الورق، بعيداً عن الأنظار: لا صورة ولا مستند. احفظها بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>For three people or places: one sheet that is lost or stolen opens nothing, and the two others still do.</source>
        <translation>لثلاثة أشخاص أو أماكن: ورقة ضائعة أو مسروقة لا تفتح شيئاً، والورقتان الأخريان تفتحان دائماً.</translation>
    </message>
    <message>
        <source>For one sealed envelope in the coordination&apos;s safe: whoever opens it has everything, and if it burns, nothing replaces it.</source>
        <translation>لمظروف مختوم واحد في خزانة التنسيق الحديدية: من يفتحه يملك كل شيء، وإن احترق فلا بديل عنه.</translation>
    </message>
    <message>
        <source>If a phrase is forgotten or a colleague leaves, only these words open the case file. They are shown once, and are English in every language.</source>
        <translation>إذا نُسيت عبارة أو غادر زميل، فلا يفتح الخزنة إلا هذه الكلمات. تظهر مرة واحدة، وهي بالإنجليزية في كل اللغات.</translation>
    </message>
</context>
<context>
    <name>WorkPlaces</name>
    <message>
        <source>You have no contact yet.</source>
        <translation>ليس لديك جهات اتصال بعد.</translation>
    </message>
    <message>
        <source>Exchange contact cards with the person you write to.</source>
        <translation>تبادل بطاقات الاتصال مع من تراسله.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
</context>
<context>
    <name>_EventFields</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>For times in hours; else leave it empty.</source>
        <translation>للآجال بالساعات؛ وإلا اتركها فارغة.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>This was noted by mistake: take it away</source>
        <translation>سُجّل هذا خطأً: إزالته</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>goes</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>you do not hold it</source>
        <translation>ليس لديك</translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation>محجوب، مع السبب</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>_Obstacles</name>
    <message>
        <source>This person works in this case file: give them the cases there.</source>
        <translation>هذا الشخص يعمل في هذه الخزنة: أسند إليه الملفات داخلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are somebody else&apos;s: you hold a copy.</source>
        <translation>
            <numerusform>لا ملفات في عهدة شخص آخر.</numerusform>
            <numerusform>ملف واحد في عهدة شخص آخر: لديك نسخة.</numerusform>
            <numerusform>ملفان في عهدة شخص آخر: لديك نسخة.</numerusform>
            <numerusform>%n ملفات في عهدة شخص آخر: لديك نسخة.</numerusform>
            <numerusform>%n ملفاً في عهدة شخص آخر: لديك نسخة.</numerusform>
            <numerusform>%n ملف في عهدة شخص آخر: لديك نسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are on their way to somebody already.</source>
        <translation>
            <numerusform>لا ملفات في طريقها إلى أحد.</numerusform>
            <numerusform>ملف واحد في طريقه إلى شخص.</numerusform>
            <numerusform>ملفان في طريقهما إلى شخص.</numerusform>
            <numerusform>%n ملفات في طريقها إلى شخص.</numerusform>
            <numerusform>%n ملفاً في طريقها إلى شخص.</numerusform>
            <numerusform>%n ملف في طريقها إلى شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are claimed by several people: settle that first.</source>
        <translation>
            <numerusform>لا عهدة متنازع عليها.</numerusform>
            <numerusform>يطالب أكثر من شخص بعهدة ملف واحد: احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب أكثر من شخص بعهدة ملفين: احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب أكثر من شخص بعهدة %n ملفات: احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب أكثر من شخص بعهدة %n ملفاً: احسم ذلك أولاً.</numerusform>
            <numerusform>يطالب أكثر من شخص بعهدة %n ملف: احسم ذلك أولاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible for {role}: this role does not read {needed}, and nobody can answer for a case without.</source>
        <translation>غير ممكن لـ {role}: هذا الدور لا يقرأ {needed}، ولا عهدة لملف دون ذلك.</translation>
    </message>
    <message>
        <source>“{compartment}” does not go: nobody can answer for a case without it.</source>
        <translation>«{compartment}» لا يُرسل: لا عهدة لملف دونه.</translation>
    </message>
    <message>
        <source>You do not hold “{compartment}”, which whoever answers for a case needs. A colleague who does can hand it over.</source>
        <translation>ليس لديك «{compartment}»، وهو لازم لمن لديه عهدة ملف. يمكن لزميل لديه ذلك أن يقوم بالتسليم.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New entry</source>
        <translation>مُدخل جديد</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Hand over cases…</source>
        <translation>تسليم ملفات…</translation>
    </message>
    <message>
        <source>End of mission…</source>
        <translation>نهاية المهمة…</translation>
    </message>
    <message>
        <source>Before travelling…</source>
        <translation>قبل السفر…</translation>
    </message>
    <message>
        <source>Bring a spreadsheet…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Write a list to a spreadsheet…</source>
        <translation>تصدير قائمة إلى جدول…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Deadline rules…</source>
        <translation>قواعد الآجال…</translation>
    </message>
    <message>
        <source>Try the recovery words…</source>
        <translation>تجربة كلمات الاسترداد…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>القفل والخروج</translation>
    </message>
    <message>
        <source>Search people, codes, notes</source>
        <translation>البحث عن شخص أو رمز أو ملاحظة</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>الانتقال إلى الملفات</translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation>الانتقال إلى الأجندة</translation>
    </message>
    <message>
        <source>Go to Handover</source>
        <translation>الانتقال إلى التسليم</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>الانتقال إلى الفريق</translation>
    </message>
    <message>
        <source>Choose between two versions…</source>
        <translation>الاختيار بين نسختين…</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>المساعدة والاختصارات</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>somebody unknown here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}، {moment}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>غير مرفق</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>مستند مرفق</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>A deadline of another profession</source>
        <translation>أجل لمهنة أخرى</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}، {moment}</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{question}:</source>
        <translation>{question}:</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a colleague whose role does.</source>
        <translation>لم يتغير شيء. اطلب ذلك من زميل يسمح له دوره.</translation>
    </message>
    <message>
        <source>This entry is signed and is not edited any more.</source>
        <translation>هذا المُدخل موقّع ولا يُعدَّل بعد الآن.</translation>
    </message>
    <message>
        <source>Add an addendum: it stands beside the entry.</source>
        <translation>أضف تكملة: تظهر إلى جانب المُدخل.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>لا شيء للحفظ بعد.</translation>
    </message>
    <message>
        <source>Write a title or a few words.</source>
        <translation>اكتب عنواناً أو بضع كلمات.</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>هناك ما يجب تصحيحه أولاً.</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the fields marked red.</source>
        <translation>لم يضِع شيء. انظر إلى الخانات المعلَّمة بالأحمر.</translation>
    </message>
    <message>
        <source>Two versions of this wait for somebody to choose.</source>
        <translation>نسختان تنتظران أن يختار أحد بينهما.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it and make one version of both.</source>
        <translation>لم يتغير شيء. افتح المُدخل وادمج النسختين.</translation>
    </message>
    <message>
        <source>This entry has changed while you were choosing.</source>
        <translation>تغيّر هذا المُدخل أثناء اختيارك.</translation>
    </message>
    <message>
        <source>Nothing was changed by you. Look at its versions again.</source>
        <translation>لم تغيّر شيئاً. انظر إلى نسخه من جديد.</translation>
    </message>
    <message>
        <source>This is done with a reason only.</source>
        <translation>لا يتم هذا إلا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Write it in a few words: three at the least.</source>
        <translation>اكتبه في بضع كلمات: ثلاث على الأقل.</translation>
    </message>
    <message>
        <source>The person has not agreed to this: “{item}”.</source>
        <translation>لم يوافق الشخص على هذا: «{item}».</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the person, then record the consent.</source>
        <translation>لم يُرسل شيء. اسأل الشخص، ثم سجّل الموافقة.</translation>
    </message>
    <message>
        <source>This referral cannot take that step now.</source>
        <translation>لا يمكن لهذه الإحالة أن تخطو هذه الخطوة الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed. A colleague may have moved it: look at it again.</source>
        <translation>لم يتغير شيء. ربما غيّر زميل حالتها: انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>Nobody here could open it in “{compartment}”.</source>
        <translation>لا أحد هنا يمكنه فتحه في «{compartment}».</translation>
    </message>
    <message>
        <source>Nothing was shared. Choose others, or add an account first.</source>
        <translation>لم تتم مشاركة شيء. اختر غيرهم، أو أضف حساباً أولاً.</translation>
    </message>
    <message>
        <source>A deadline still runs in this case: {days}.</source>
        <translation>ما زال في هذا الملف أجل سارٍ: {days}.</translation>
    </message>
    <message>
        <source>Nothing is lost, but it cannot be closed before. Ask who follows it.</source>
        <translation>لم يضِع شيء، لكن لا يمكن إغلاقه قبل ذلك. اسأل من يتابعه.</translation>
    </message>
    <message>
        <source>Something stays open in this case.</source>
        <translation>بقي شيء مفتوح في هذا الملف.</translation>
    </message>
    <message>
        <source>Tick what you have seen, then close it.</source>
        <translation>ضع علامة على ما رأيته، ثم أغلقه.</translation>
    </message>
    <message>
        <source>Nobody else here could add accounts or hand cases over afterwards.</source>
        <translation>لن يبقى بعد ذلك أحد هنا يمكنه إضافة حسابات أو تسليم ملفات.</translation>
    </message>
    <message>
        <source>Nothing was changed. First add an account for somebody who can.</source>
        <translation>لم يتغير شيء. أضف أولاً حساباً لمن يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Something is left to decide before you sign.</source>
        <translation>بقي ما يجب تقريره قبل التوقيع.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the steps marked.</source>
        <translation>لم يتغير شيء. انظر إلى الخطوات المعلَّمة.</translation>
    </message>
    <message>
        <source>This form is not known here.</source>
        <translation>هذا النموذج غير معروف هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who looks after forms.</source>
        <translation>لم يتغير شيء. اسأل من يدير النماذج.</translation>
    </message>
    <message>
        <source>The program keeps this form&apos;s name for itself.</source>
        <translation>اسم هذا النموذج محجوز للبرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the form another name.</source>
        <translation>لم يتغير شيء. أعطِ النموذج اسماً آخر.</translation>
    </message>
    <message>
        <source>This version no longer asks what the program has to know.</source>
        <translation>لم تعد هذه النسخة تسأل عمّا يحتاجه البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the questions back, then load it again.</source>
        <translation>لم يتغير شيء. أعد الأسئلة، ثم حمّله من جديد.</translation>
    </message>
    <message>
        <source>Files are read by everybody who holds the key.</source>
        <translation>يقرأ المستندات كل من لديه المفتاح.</translation>
    </message>
    <message>
        <source>Leave the files out, or do not keep this entry to named people.</source>
        <translation>استبعد المستندات، أو لا تقصر هذا المُدخل على أشخاص محددين.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>لا يمكن قراءة هذا المستند كجدول.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Save it as .xlsx or .csv and choose it again.</source>
        <translation>لم يؤخذ منه شيء. احفظه بصيغة .xlsx أو .csv واختره من جديد.</translation>
    </message>
    <message>
        <source>This file is not a form that can be used here.</source>
        <translation>هذا المستند ليس نموذجاً يمكن استعماله هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the rows in the spreadsheet and load it again.</source>
        <translation>لم يتغير شيء. صحّح الصفوف في الجدول وحمّله من جديد.</translation>
    </message>
    <message>
        <source>Somebody of this name has an account already.</source>
        <translation>يوجد حساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Add a second name, or an initial.</source>
        <translation>أضف اسماً ثانياً أو حرفاً أول.</translation>
    </message>
    <message>
        <source>This phrase is too easy to guess.</source>
        <translation>هذه العبارة يسهل تخمينها.</translation>
    </message>
    <message>
        <source>Use six words drawn at random.</source>
        <translation>استعمل ست كلمات عشوائية.</translation>
    </message>
    <message>
        <source>This file is not a whole contact card.</source>
        <translation>هذا المستند ليس بطاقة اتصال كاملة.</translation>
    </message>
    <message>
        <source>Nothing was added. Ask for the card again.</source>
        <translation>لم يُضف شيء. اطلب البطاقة مجدداً.</translation>
    </message>
    <message>
        <source>This is your own contact card.</source>
        <translation>هذه بطاقة الاتصال الخاصة بك.</translation>
    </message>
    <message>
        <source>Choose the card of the person you write to.</source>
        <translation>اختر بطاقة الشخص الذي تراسله.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not a contact card.</source>
        <translation>رمز QR في هذه الصورة ليس بطاقة اتصال.</translation>
    </message>
    <message>
        <source>Nothing was added. It is shown under “My card” on their screen.</source>
        <translation>لم يُضف شيء. تظهر البطاقة تحت «بطاقتي» على شاشة الشخص الآخر.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>لا يمكن قراءة هذه الصورة.</translation>
    </message>
    <message>
        <source>Nothing was added. Save it as JPEG or PNG and choose it again.</source>
        <translation>لم يُضف شيء. احفظها بصيغة JPEG أو PNG واخترها من جديد.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation>هذه الصورة كبيرة جداً.</translation>
    </message>
    <message>
        <source>Nothing was added. Take a smaller one, or cut out the QR code.</source>
        <translation>لم يُضف شيء. استعمل صورة أصغر، أو اقتطع رمز QR منها.</translation>
    </message>
    <message>
        <source>No QR code can be made out in this picture.</source>
        <translation>لا يمكن تمييز رمز QR في هذه الصورة.</translation>
    </message>
    <message>
        <source>Nothing was added. Take it again, closer and straight, or ask for the file.</source>
        <translation>لم يُضف شيء. أعد التصوير من مسافة أقرب وبشكل مستقيم، أو اطلب المستند.</translation>
    </message>
    <message>
        <source>There are several QR codes in this picture.</source>
        <translation>في هذه الصورة عدة رموز QR.</translation>
    </message>
    <message>
        <source>Nothing was added. Take it again with one code only.</source>
        <translation>لم يُضف شيء. أعد التصوير برمز واحد فقط.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>لم يُختَر أي ملف.</translation>
    </message>
    <message>
        <source>Choose at least one case to hand over.</source>
        <translation>اختر ملفاً واحداً على الأقل لتسليمه.</translation>
    </message>
    <message>
        <source>The sender is not among your contacts.</source>
        <translation>المرسل ليس بين جهات اتصالك.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the sender&apos;s card first, then open it again.</source>
        <translation>لم يُضف شيء. أضف بطاقة المرسل أولاً، ثم افتح الحزمة من جديد.</translation>
    </message>
    <message>
        <source>This bundle names another recipient.</source>
        <translation>هذه الحزمة موجهة إلى مستلم آخر.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender.</source>
        <translation>لم يُضف شيء. أبلغ المرسل.</translation>
    </message>
    <message>
        <source>This bundle was not signed by the person it names.</source>
        <translation>هذه الحزمة لم يوقّعها من تذكر اسمه.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender, by voice, to send again.</source>
        <translation>لم يُضف شيء. اطلب من المرسل صوتياً أن يرسل من جديد.</translation>
    </message>
    <message>
        <source>This bundle was to be opened before {on}.</source>
        <translation>كان يجب فتح هذه الحزمة قبل {on}.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender for a new one.</source>
        <translation>لم يُضف شيء. اطلب من المرسل حزمة جديدة.</translation>
    </message>
    <message>
        <source>Invented people and real ones are never mixed.</source>
        <translation>لا يختلط أبداً أشخاص متخيَّلون بأشخاص حقيقيين.</translation>
    </message>
    <message>
        <source>Nothing was taken in. What comes from a training file opens in one only.</source>
        <translation>لم يُضف شيء. ما يأتي من خزنة تدريب لا يُفتح إلا في خزنة تدريب.</translation>
    </message>
    <message>
        <source>What this bundle says it holds is not inside.</source>
        <translation>ما تعلنه هذه الحزمة ليس بداخلها.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to redo it.</source>
        <translation>لم يُضف شيء. اطلب من المرسل إعدادها من جديد.</translation>
    </message>
    <message>
        <source>This folder and the case file lie one inside the other.</source>
        <translation>هذا المجلد والخزنة أحدهما داخل الآخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder elsewhere: the case file stays here.</source>
        <translation>لم يتغير شيء. اختر مجلداً في مكان آخر: الخزنة تبقى هنا.</translation>
    </message>
    <message>
        <source>This contact was revoked: nothing goes to them, and nothing of theirs is taken in.</source>
        <translation>أُبطلت جهة الاتصال هذه: لا يُرسل إليها شيء، ولا يُضاف منها شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare digits or words by voice to trust them again.</source>
        <translation>لم يتغير شيء. لاستعادة الثقة بها، قارن الأرقام أو الكلمات بالصوت.</translation>
    </message>
    <message>
        <source>This was written after its sender&apos;s mission had ended, on {on}.</source>
        <translation>كُتب هذا بعد انتهاء مهمة المرسل، في {on}.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender, by voice, who writes now.</source>
        <translation>لم يُضف شيء. اسأل المرسل، بالصوت، من يكتب الآن.</translation>
    </message>
    <message>
        <source>This says that it was written on {at}, which is still to come.</source>
        <translation>تاريخ الكتابة المذكور: {at}. وهو في المستقبل.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Look at the clock of both computers, then open it again.</source>
        <translation>لم يُضف شيء. تحقق من ساعة الحاسوبين، ثم أعد الفتح.</translation>
    </message>
    <message>
        <source>What you know of these cases is later than this transfer.</source>
        <translation>ما تعرفه عن هذه الملفات أحدث من هذا التسليم.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender who answers for them now.</source>
        <translation>لم يُضف شيء. اسأل المرسل لمن عهدتها الآن.</translation>
    </message>
    <message>
        <source>Your account cannot open everything that comes with these cases.</source>
        <translation>لا يمكن لحسابك فتح كل ما يصل مع هذه الملفات.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask a colleague to give you the keys you still wait for, under “Team”, then open it again.</source>
        <translation>لم يُضف شيء. اطلب من زميل أن يعطيك المفاتيح التي ما زلت تنتظرها، في «الفريق»، ثم أعد الفتح.</translation>
    </message>
    <message>
        <source>The custody of these cases cannot go along.</source>
        <translation>لا يمكن تسليم عهدة هذه الملفات.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at “How”: it says why beside the choice.</source>
        <translation>لم يُكتب شيء. انظر «كيف»: السبب مذكور إلى جانب الخيار.</translation>
    </message>
    <message>
        <source>This case is on its way to somebody, or has gone: it is read-only.</source>
        <translation>هذا الملف في طريقه إلى شخص، أو انتقل إليه: هو للقراءة فقط.</translation>
    </message>
    <message>
        <source>What was here is unchanged. A line over the case says who has it and what to do.</source>
        <translation>ما كان هنا لم يتغير. سطر فوق الملف يبيّن من لديه الملف وما العمل.</translation>
    </message>
    <message>
        <source>Somebody wrote in these cases while the file was being written.</source>
        <translation>كتب أحدهم في هذه الملفات أثناء كتابة المستند.</translation>
    </message>
    <message>
        <source>No file was written. Look at what would go, then hand over again.</source>
        <translation>لم يُكتب أي مستند. انظر إلى ما سيُرسل، ثم أعد التسليم.</translation>
    </message>
    <message>
        <source>There is nothing new since the last bundle they confirmed.</source>
        <translation>لا جديد منذ آخر حزمة مؤكدة.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a copy to send cases whole.</source>
        <translation>لم يُكتب شيء. اختر نسخة لإرسال الملفات كاملة.</translation>
    </message>
    <message>
        <source>This file is not a whole receipt.</source>
        <translation>هذا المستند ليس إيصالاً كاملاً.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the receipt again.</source>
        <translation>لم يتغير شيء. اطلب الإيصال من جديد.</translation>
    </message>
    <message>
        <source>This receipt was altered, or is not by the person the bundle was for.</source>
        <translation>تغيّر هذا الإيصال، أو ليس ممن كانت الحزمة موجهة إليه.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask them, by voice, what they received.</source>
        <translation>لم يتغير شيء. اسأل، بالصوت، عمّا جرى استلامه.</translation>
    </message>
    <message>
        <source>This receipt is for a bundle that is not known here.</source>
        <translation>هذا الإيصال لحزمة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Read it where the bundle was written.</source>
        <translation>لم يتغير شيء. اقرأه حيث كُتبت الحزمة.</translation>
    </message>
    <message>
        <source>This file holds no key that opens bundles.</source>
        <translation>ليس في هذا المستند مفتاح يفتح الحزم.</translation>
    </message>
    <message>
        <source>Nothing was opened. Choose another file.</source>
        <translation>لم يُفتح شيء. اختر مستنداً آخر.</translation>
    </message>
    <message>
        <source>This case file is older than the one this computer knew.</source>
        <translation>هذه الخزنة أقدم من التي كان هذا الحاسوب يعرفها.</translation>
    </message>
    <message>
        <source>A backup may have been put back, or somebody exchanged the folder. Ask before you open it.</source>
        <translation>ربما أُعيدت نسخة احتياطية، أو استبدل أحدهم المجلد. اسأل قبل أن تفتحها.</translation>
    </message>
    <message>
        <source>The case file could not do this.</source>
        <translation>لم تتمكن الخزنة من فعل ذلك.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again.</source>
        <translation>لم يضِع شيء مما حُفظ. حاول مجدداً.</translation>
    </message>
    <message>
        <source>The disk or the computer refused.</source>
        <translation>رفض القرص أو الحاسوب ذلك.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again in a moment.</source>
        <translation>لم يضِع شيء مما حُفظ. حاول مجدداً بعد لحظة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was lost.</source>
        <translation>القرص ممتلئ: لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أفرغ بعض المساحة، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>This folder or file cannot be written.</source>
        <translation>لا يمكن الكتابة في هذا المكان.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for access.</source>
        <translation>لم يتغير شيء. اختر مكاناً آخر، أو اطلب الإذن.</translation>
    </message>
    <message>
        <source>There is no case file here.</source>
        <translation>لا خزنة هنا.</translation>
    </message>
    <message>
        <source>Plug in the drive it is on, or choose another folder.</source>
        <translation>صِل القرص الذي هي عليه، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>This case file is open in another window of Consigne.</source>
        <translation>هذه الخزنة مفتوحة في نافذة أخرى من Consigne.</translation>
    </message>
    <message>
        <source>Lock it there, then unlock it here.</source>
        <translation>اقفلها هناك، ثم افتح قفلها هنا.</translation>
    </message>
    <message>
        <source>This name and phrase do not open the case file.</source>
        <translation>هذا الاسم وهذه العبارة لا يفتحان الخزنة.</translation>
    </message>
    <message>
        <source>Look at both again: capitals, accents and spaces count in the phrase.</source>
        <translation>تحقق من كليهما: الأحرف الكبيرة والحركات والمسافات مهمة في العبارة.</translation>
    </message>
    <message>
        <source>This computer has no safe password store we can rely on, or it does not answer.</source>
        <translation>لا يوجد في هذا الحاسوب مخزن كلمات سر موثوق، أو أنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in to the computer again, then retry.</source>
        <translation>لم يتغير شيء. سجّل الدخول إلى الحاسوب من جديد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The case file is not as Consigne wrote it, and stays closed.</source>
        <translation>الخزنة ليست كما كتبها Consigne، لذلك تبقى مغلقة.</translation>
    </message>
    <message>
        <source>Do not delete it. Keep a copy, and open your last backup.</source>
        <translation>لا تحذفها. احتفظ بنسخة منها، وافتح آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of Consigne.</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من Consigne.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Consigne here.</source>
        <translation>لم يتغير شيء. حدّث Consigne هنا.</translation>
    </message>
    <message>
        <source>This case file is not locked the way Consigne does it.</source>
        <translation>هذه الخزنة ليست مقفلة كما يقفلها Consigne.</translation>
    </message>
    <message>
        <source>It was not opened. It may have been altered: use a backup.</source>
        <translation>لم تُفتح. ربما جرى العبث بها: استعمل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this case file.</source>
        <translation>ليست هذه كلمات استرداد هذه الخزنة.</translation>
    </message>
    <message>
        <source>Look at the order and the spelling of each word again.</source>
        <translation>تحقق من ترتيب الكلمات وكتابة كل منها.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>يوجد شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another place.</source>
        <translation>لم يُمسّ. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>Your account does not hold the key for this.</source>
        <translation>ليس لدى حسابك مفتاح لهذا.</translation>
    </message>
    <message>
        <source>A colleague who holds it can give it to you.</source>
        <translation>يمكن لزميل لديه المفتاح أن يعطيك إياه.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB.</source>
        <translation>هذا المستند أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>It was not attached. Attach a smaller copy.</source>
        <translation>لم يُرفق. أرفق نسخة أصغر.</translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation>هذا الحساب موجود.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>لم يتغير شيء. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>لا نسخة احتياطية في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose the folder whose name begins with “consigne-”.</source>
        <translation>اختر المجلد الذي يبدأ اسمه بـ «consigne-».</translation>
    </message>
    <message>
        <source>This backup is not whole, so it is not used.</source>
        <translation>هذه النسخة الاحتياطية غير كاملة، لذلك لا تُستعمل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup, or copy it once more.</source>
        <translation>لم يتغير شيء. استعمل نسخة احتياطية أخرى، أو انسخها من جديد.</translation>
    </message>
    <message>
        <source>This folder is inside the case file itself.</source>
        <translation>هذا المجلد داخل الخزنة نفسها.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a stick, or a folder elsewhere.</source>
        <translation>لم يُكتب شيء. اختر ذاكرة USB، أو مجلداً في مكان آخر.</translation>
    </message>
    <message>
        <source>This is a backup of another case file.</source>
        <translation>هذه نسخة احتياطية من خزنة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put it back as a case file of its own.</source>
        <translation>لم يتغير شيء. أعدها كخزنة مستقلة.</translation>
    </message>
    <message>
        <source>This bundle cannot be used.</source>
        <translation>لا يمكن استعمال هذه الحزمة.</translation>
    </message>
    <message>
        <source>This file is not a Consigne bundle.</source>
        <translation>هذا المستند ليس حزمة من Consigne.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Choose another file.</source>
        <translation>لم يُضف شيء. اختر حزمة أخرى.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of Consigne.</source>
        <translation>أُعدّت هذه الحزمة بإصدار أحدث من Consigne.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Update Consigne here.</source>
        <translation>لم يُضف شيء. حدّث Consigne هنا.</translation>
    </message>
    <message>
        <source>This bundle is closed to you: it has other keys.</source>
        <translation>هذه الحزمة مغلقة أمامك: لها مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Send your contact card to who made it.</source>
        <translation>أرسل بطاقة اتصالك إلى من أعدّها.</translation>
    </message>
    <message>
        <source>The end of this bundle is missing.</source>
        <translation>نهاية هذه الحزمة ناقصة.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Wait until it is copied, or copy it again.</source>
        <translation>لم يُضف شيء. انتظر انتهاء النسخ، أو انسخها من جديد.</translation>
    </message>
    <message>
        <source>This bundle was altered or damaged on its way.</source>
        <translation>تغيّرت هذه الحزمة أو تلفت في الطريق.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for it again.</source>
        <translation>لم يُضف شيء. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>This bundle holds something that Consigne never writes.</source>
        <translation>في هذه الحزمة شيء لا يكتبه Consigne أبداً.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender, by voice, before all else.</source>
        <translation>لم يُضف شيء. قبل كل شيء، أبلغ المرسل صوتياً.</translation>
    </message>
    <message>
        <source>This bundle is larger than is accepted.</source>
        <translation>هذه الحزمة أكبر من الحجم المقبول.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for fewer cases.</source>
        <translation>لم يُضف شيء. اطلب ملفات أقل.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>يوجد مستند بهذا الاسم.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another name.</source>
        <translation>لم يُمسّ. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>The computer could not read or write this file.</source>
        <translation>لم يتمكن الحاسوب من قراءة هذا المستند أو كتابته.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether it is there.</source>
        <translation>لم يتغير شيء. تحقق من وجوده.</translation>
    </message>
    <message>
        <source>This examination is not signed yet.</source>
        <translation>هذا الفحص غير موقّع بعد.</translation>
    </message>
    <message>
        <source>Nothing was made. Sign it first, then begin the certificate.</source>
        <translation>لم يصدر شيء. وقّعه أولاً، ثم ابدأ الشهادة.</translation>
    </message>
    <message>
        <source>This examination is for named people only.</source>
        <translation>هذا الفحص لأشخاص محددين بالاسم فقط.</translation>
    </message>
    <message>
        <source>Nothing was made: a certificate&apos;s files could be read by all who hold the compartment.</source>
        <translation>لم يصدر شيء: مستندات الشهادة يمكن أن يقرأها كل من لديه مفتاح القسم.</translation>
    </message>
    <message>
        <source>The certificate is not made yet: something is still open.</source>
        <translation>لم تصدر الشهادة بعد: ما زال هناك أمر معلّق.</translation>
    </message>
    <message>
        <source>Nothing is lost. Go through the list once more.</source>
        <translation>لم يضِع شيء. راجع القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>A copy was released already.</source>
        <translation>سبق أن أُرسلت نسخة.</translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>لم يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>This certificate is handed to the person, not the prefecture.</source>
        <translation>تُسلَّم هذه الشهادة إلى الشخص، لا إلى المحافظة.</translation>
    </message>
    <message>
        <source>Nothing was noted. Say which person got it.</source>
        <translation>لم يُسجَّل شيء. اذكر الشخص الذي تسلّمها.</translation>
    </message>
    <message>
        <source>It cannot have been handed over on that day.</source>
        <translation>لا يمكن أن تكون قد سُلّمت في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Nothing was noted. Choose a day from the one it was made on, up to today.</source>
        <translation>لم يُسجَّل شيء. اختر يوماً بين يوم صدورها واليوم.</translation>
    </message>
    <message>
        <source>This document is too large to be released.</source>
        <translation>هذه الوثيقة أكبر من أن تُرسل.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make it again with fewer photographs.</source>
        <translation>لم يُرسل شيء. أصدرها من جديد بصور أقل.</translation>
    </message>
    <message>
        <source>This is not a file of deadline rules.</source>
        <translation>ليس هذا مستند قواعد آجال.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save a rule that is here as a file to see how such a file is written.</source>
        <translation>لم يتغير شيء. احفظ في مستند قاعدة من الموجودة هنا لترى كيف يُكتب.</translation>
    </message>
    <message>
        <source>The rule “{rule}” cannot be used: see “{field}”.</source>
        <translation>لا يمكن استعمال القاعدة «{rule}»: انظر «{field}».</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it and try again.</source>
        <translation>لم يتغير شيء. صحّحها وحاول من جديد.</translation>
    </message>
    <message>
        <source>A date is missing: {event}.</source>
        <translation>ينقص تاريخ: {event}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add it and the deadline is computed.</source>
        <translation>لم يتغير شيء. أضفه فيُحسب الأجل.</translation>
    </message>
    <message>
        <source>This date does not go with the others: {event}.</source>
        <translation>هذا التاريخ لا يتفق مع التواريخ الأخرى: {event}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check which of them came first.</source>
        <translation>لم يتغير شيء. تحقق من أيّها الأسبق.</translation>
    </message>
    <message>
        <source>The public holidays of {year} are not known.</source>
        <translation>أيام العطل الرسمية لسنة {year} غير معروفة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the year.</source>
        <translation>لم يتغير شيء. تحقق من السنة.</translation>
    </message>
    <message>
        <source>No calendar is known for this territory.</source>
        <translation>لا تقويم معروف لهذا الإقليم.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>لم يتغير شيء. اختر إقليماً آخر.</translation>
    </message>
    <message>
        <source>How this date was computed cannot be read.</source>
        <translation>لا يمكن قراءة حساب هذا التاريخ.</translation>
    </message>
    <message>
        <source>The date itself is kept. It may come from a newer Consigne; compute it again here.</source>
        <translation>التاريخ نفسه محفوظ. ربما جاء من إصدار أحدث من Consigne؛ أعد حسابه هنا.</translation>
    </message>
    <message>
        <source>This is not signed yet: something is still open.</source>
        <translation>لم يُوقّع بعد: ما زال هناك أمر معلّق.</translation>
    </message>
    <message>
        <source>Another version of this came in meanwhile: it is not signed.</source>
        <translation>وصلت نسخة أخرى في هذه الأثناء: لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Nothing is lost. Save your version, compare the two, then sign.</source>
        <translation>لم يضع شيء. احفظ نسختك وقارن بين النسختين ثم وقّع.</translation>
    </message>
    <message>
        <source>The rule says this already.</source>
        <translation>هذا ما تقوله القاعدة من قبل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another rule has this short name.</source>
        <translation>لقاعدة أخرى هذا الاسم القصير.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another short name.</source>
        <translation>لم يضِع شيء. اختر اسماً قصيراً آخر.</translation>
    </message>
    <message>
        <source>This rule is not in use here any more.</source>
        <translation>لم تعد هذه القاعدة مستعملة هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another rule.</source>
        <translation>لم يتغير شيء. اختر قاعدة أخرى.</translation>
    </message>
    <message>
        <source>This deadline is kept already.</source>
        <translation>هذا الأجل موجود من قبل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the one that runs.</source>
        <translation>لم يتغير شيء. افتح الأجل الساري.</translation>
    </message>
    <message>
        <source>This deadline was ticked off already.</source>
        <translation>سبق أن سُجّلت نتيجة هذا الأجل.</translation>
    </message>
    <message>
        <source>Nothing was changed. Reopen it first.</source>
        <translation>لم يتغير شيء. أعد فتحه أولاً.</translation>
    </message>
    <message>
        <source>The procedure says this already.</source>
        <translation>هذا ما يقوله الإجراء من قبل.</translation>
    </message>
    <message>
        <source>This procedure is for named people only.</source>
        <translation>هذا الإجراء لأشخاص محددين بالاسم فقط.</translation>
    </message>
    <message>
        <source>Its deadlines would be seen by nobody else. Nothing was written.</source>
        <translation>لن يرى آجاله أحد غيرهم. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A deadline of this case is suspended.</source>
        <translation>أحد آجال هذا الملف موقوف.</translation>
    </message>
    <message>
        <source>It will run again. Nothing is lost, but the case cannot be closed before.</source>
        <translation>سيسري من جديد. لم يضِع شيء، لكن لا يمكن إغلاق الملف قبل ذلك.</translation>
    </message>
    <message>
        <source>This document cannot be used as a template.</source>
        <translation>لا يمكن استعمال هذه الوثيقة قالباً.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it in Word and load it again.</source>
        <translation>لم يتغير شيء. صحّحها في Word وحمّلها من جديد.</translation>
    </message>
    <message>
        <source>This template names fields that do not exist.</source>
        <translation>يذكر هذا القالب حقولاً غير موجودة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the fields and load it again.</source>
        <translation>لم يتغير شيء. صحّح الحقول وحمّله من جديد.</translation>
    </message>
    <message>
        <source>This letter does not exist in this language.</source>
        <translation>لا توجد هذه الرسالة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Choose another letter or another language.</source>
        <translation>اختر رسالة أخرى أو لغة أخرى.</translation>
    </message>
    <message>
        <source>This file cannot be opened here.</source>
        <translation>لا يمكن فتح هذا المستند هنا.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is kept as it is.</source>
        <translation>لم يضِع شيء: هو محفوظ كما هو.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be opened.</source>
        <translation>هذا المستند تالف ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>It is kept as it is. Ask whoever sent it for another copy.</source>
        <translation>هو محفوظ كما هو. اطلب نسخة أخرى ممن أرسله.</translation>
    </message>
    <message>
        <source>This file is too large to be opened here.</source>
        <translation>هذا المستند أكبر من أن يُفتح هنا.</translation>
    </message>
    <message>
        <source>It is kept as it is. A picture may have 100 million points: ask for a smaller copy.</source>
        <translation>هو محفوظ كما هو. الحد الأقصى للصورة 100 مليون نقطة: اطلب نسخة أصغر.</translation>
    </message>
    <message>
        <source>This file takes too long to open.</source>
        <translation>يستغرق فتح هذا المستند وقتاً طويلاً.</translation>
    </message>
    <message>
        <source>It is kept as it is. Try once more when the computer has less to do, or ask for a simpler copy.</source>
        <translation>هو محفوظ كما هو. حاول مرة أخرى حين يقل انشغال الحاسوب، أو اطلب نسخة أبسط.</translation>
    </message>
    <message>
        <source>Pictures of this kind (HEIC, for example) cannot be opened here.</source>
        <translation>لا يمكن هنا فتح الصور من هذا النوع (HEIC مثلاً).</translation>
    </message>
    <message>
        <source>It is kept as it is. Choose JPEG in the telephone&apos;s camera settings, or ask for the picture as JPEG.</source>
        <translation>هي محفوظة كما هي. اختر JPEG في إعدادات كاميرا الهاتف، أو اطلب الصورة بصيغة JPEG.</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>يطلب مستند PDF هذا كلمة سر.</translation>
    </message>
    <message>
        <source>It is kept as it is. Ask whoever sent it for a copy without one.</source>
        <translation>هو محفوظ كما هو. اطلب نسخة بلا كلمة سر ممن أرسله.</translation>
    </message>
    <message>
        <source>Pictures and PDF files cannot be opened now.</source>
        <translation>لا يمكن فتح الصور ومستندات PDF الآن.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, lock Consigne, and try again.</source>
        <translation>لم يضِع شيء. أغلق البرامج الأخرى، واقفل Consigne، وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>extract</name>
    <message>
        <source>Extract of: {form}, {day} ({profession}). Shared by {author} on {shared}: {why}.</source>
        <translation>مقتطف من: {form}، {day} ({profession}). شاركه {author} في {shared}: {why}.</translation>
    </message>
    <message>
        <source>Shared on {day} with {names}, by {author}: {why}.</source>
        <translation>شاركه {author} في {day} مع {names}: {why}.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>An unexpected fault: the case file was locked.</source>
        <translation>خطأ غير متوقع: قُفلت الخزنة.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it happens again, tell us this code: {code}.</source>
        <translation>لم يضِع شيء مما حُفظ. إذا تكرر ذلك، أخبرنا بهذا الرمز: {code}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>مستند</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which name, which phrase?</source>
        <translation>أي اسم، وأي عبارة؟</translation>
    </message>
    <message>
        <source>The name your colleagues gave your account, and your own passphrase. Consigne never says which of the two is wrong, so that nobody can find out who works here.</source>
        <translation>الاسم الذي أعطاه زملاؤك لحسابك، وعبارة مرورك. لا يقول Consigne أبداً أيهما خطأ، كي لا يعرف أحد من يعمل هنا.</translation>
    </message>
    <message>
        <source>You forgot the phrase</source>
        <translation>نسيت العبارة</translation>
    </message>
    <message>
        <source>Nobody can look it up. With the recovery words, kept in an envelope outside this computer, you make a new account for yourself.</source>
        <translation>لا يمكن لأحد استعادتها. بكلمات الاسترداد المحفوظة في مظروف خارج هذا الحاسوب تنشئ لنفسك حساباً جديداً.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>A training file holds invented people only. Its names and phrases are shown, and what comes from it opens in a training file only.</source>
        <translation>في خزنة التدريب أشخاص متخيَّلون فقط. أسماؤها وعباراتها ظاهرة، وما يأتي منها لا يُفتح إلا في خزنة تدريب.</translation>
    </message>
    <message>
        <source>Your text is safe while you write</source>
        <translation>نصك في أمان وأنت تكتب</translation>
    </message>
    <message>
        <source>What you type is kept as an encrypted draft within two seconds. Save makes a version that colleagues see; earlier versions stay. Sign makes it final: after that, add an addendum.</source>
        <translation>ما تكتبه يُحفظ مسودةً مشفّرة خلال ثانيتين. الحفظ يُنشئ نسخة يراها الزملاء، وتبقى النسخ السابقة. والتوقيع يجعلها نهائية: بعد ذلك أضف تكملة.</translation>
    </message>
    <message>
        <source>A form without the mouse</source>
        <translation>نموذج دون فأرة</translation>
    </message>
    <message>
        <source>Tab goes from question to question, arrows choose, Ctrl+Page Down turns to the next part. In a table of rows, Insert adds one, Return opens it, Delete takes it away. Ctrl+Z takes anything back.</source>
        <translation>ينتقل Tab من سؤال إلى آخر، وتختار الأسهم، وينتقل Ctrl+Page Down إلى الجزء التالي. في جدول الصفوف يضيف Insert صفاً، ويفتحه Enter، ويزيله Delete. ويتراجع Ctrl+Z عن أي تغيير.</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Consigne locks by itself when nobody touches it. Locking ends the program, so that nothing stays in memory; once you unlock again you are back at the same place, with your draft.</source>
        <translation>يُقفل Consigne من تلقاء نفسه عندما لا يلمسه أحد. القفل ينهي البرنامج كي لا يبقى شيء في الذاكرة، وعند فتح القفل تعود إلى المكان نفسه مع مسودتك.</translation>
    </message>
    <message>
        <source>What you cannot read</source>
        <translation>ما لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>Each profession has its own keys. Entries you cannot read are counted, so that you know to ask a colleague; their words are not on your screen, and your account cannot open them.</source>
        <translation>لكل مهنة مفاتيحها. المُدخلات التي لا يمكنك قراءتها تُحصى لتعرف أن تسأل زميلاً؛ كلماتها ليست على شاشتك، ولا يمكن لحسابك فتحها.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>A bundle is readable only by the person you choose. Compare the digits of a contact card by voice before you trust it.</source>
        <translation>لا يقرأ الحزمة إلا الشخص الذي تختاره. قارن أرقام بطاقة الاتصال بالصوت قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>A computer that somebody else controls while the case file is open.</source>
        <translation>حاسوب يتحكم به شخص آخر والخزنة مفتوحة.</translation>
    </message>
    <message>
        <source>What a colleague has already read, copied or printed.</source>
        <translation>ما سبق أن قرأه زميل أو نسخه أو طبعه.</translation>
    </message>
    <message>
        <source>Being made to unlock: whatever your account opens can be seen. Hand over before you travel.</source>
        <translation>إجبارك على فتح القفل: يُرى عندئذ كل ما يفتحه حسابك. سلّم ملفاتك قبل السفر.</translation>
    </message>
    <message>
        <source>Old traces on a memory chip, to somebody who has an old copy and the phrase of that time.</source>
        <translation>آثار قديمة على شريحة ذاكرة، لمن لديه نسخة قديمة وعبارة ذلك الوقت.</translation>
    </message>
    <message>
        <source>That Consigne is installed here: this can be seen.</source>
        <translation>كون Consigne مثبتاً هنا: هذا ظاهر.</translation>
    </message>
    <message>
        <source>Who carries a bundle to whom.</source>
        <translation>من يحمل حزمة، وإلى من.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>ما ليس محمياً</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} أو {last}</translation>
    </message>
    <message>
        <source>{some} nor {last}</source>
        <translation>{some} ولا {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>photographs refused by the person</source>
        <translation>رفض الشخص الصور</translation>
    </message>
    <message>
        <source>the person no longer agrees to photographs</source>
        <translation>لم يعد الشخص موافقاً على الصور</translation>
    </message>
    <message>
        <source>the agreement to photographs has ended</source>
        <translation>انتهت صلاحية الموافقة على الصور</translation>
    </message>
    <message>
        <source>the agreement to photographs is not known here</source>
        <translation>الموافقة على الصور غير معروفة هنا</translation>
    </message>
    <message>
        <source>photographs: the person has not been asked yet</source>
        <translation>الصور: لم يُسأل الشخص بعد</translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>legal work</source>
        <translation>العمل القانوني</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>transfer of care</source>
        <translation>نقل الرعاية</translation>
    </message>
    <message>
        <source>another purpose</source>
        <translation>غرض آخر</translation>
    </message>
    <message>
        <source>not their role</source>
        <translation>خارج دوره</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>خارج دورك</translation>
    </message>
    <message>
        <source>you hold no key</source>
        <translation>لا مفتاح لديك</translation>
    </message>
    <message>
        <source>they hold no key</source>
        <translation>لا مفتاح لديه</translation>
    </message>
    <message>
        <source>discreet</source>
        <translation>متكتَّم عليه</translation>
    </message>
    <message>
        <source>for named people</source>
        <translation>لأشخاص محددين</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>agreement withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>agreement has run out</source>
        <translation>انتهت الموافقة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>لا موافقة</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>One envelope per line. The words are not kept.</source>
        <translation>مظروف واحد في كل سطر. لا تُحفظ الكلمات.</translation>
    </message>
</context>
</TS>
