<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgendaTab</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>أضف بندًا</translation>
    </message>
    <message>
        <source>From the template and what is open…</source>
        <translation>من القالب وما بقي مفتوحًا…</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>move, or drag</source>
        <translation>نقل، أو بالسحب</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Begin from the template</source>
        <translation>ابدأ من القالب</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>جدول الأعمال فارغ</translation>
    </message>
    <message>
        <source>The template of an assembly has what the law leaves to it (Article 51); the approval of the previous minutes and open tasks come first.</source>
        <translation>في قالب الجمعية العمومية ما جعله القانون من اختصاصها (المادة 51)، وتأتي المصادقة على المحضر السابق والتكليفات المفتوحة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier minutes not approved</source>
        <translation>
            <numerusform>لا محضر سابق</numerusform>
            <numerusform>محضر سابق لم يُصادق عليه</numerusform>
            <numerusform>محضران سابقان لم يُصادق عليهما</numerusform>
            <numerusform>%Ln محاضر سابقة لم يُصادق عليها</numerusform>
            <numerusform>%Ln محضرًا سابقًا لم يُصادق عليه</numerusform>
            <numerusform>%Ln محضر سابق لم يُصادق عليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>لا تكليف مفتوح</numerusform>
            <numerusform>تكليف مفتوح</numerusform>
            <numerusform>تكليفان مفتوحان</numerusform>
            <numerusform>%Ln تكليفات مفتوحة</numerusform>
            <numerusform>%Ln تكليفًا مفتوحًا</numerusform>
            <numerusform>%Ln تكليف مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postponed item(s)</source>
        <translation>
            <numerusform>لا بند مؤجل</numerusform>
            <numerusform>بند مؤجل</numerusform>
            <numerusform>بندان مؤجلان</numerusform>
            <numerusform>%Ln بنود مؤجلة</numerusform>
            <numerusform>%Ln بندًا مؤجلًا</numerusform>
            <numerusform>%Ln بند مؤجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this agenda yet: %1</source>
        <translation>لم يدخل الجدول بعد: %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>Postpone item %1?</source>
        <translation>أتؤجل البند %1؟</translation>
    </message>
    <message>
        <source>Postpone it</source>
        <translation>أجّله</translation>
    </message>
    <message>
        <source>Withdraw item %1?</source>
        <translation>أتسحب البند %1؟</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>اسحبه</translation>
    </message>
    <message>
        <source>Void the vote on item %1?</source>
        <translation>أتلغي التصويت على البند %1؟</translation>
    </message>
    <message>
        <source>Void the vote</source>
        <translation>ألغِ التصويت</translation>
    </message>
    <message>
        <source>It stays on record with the reason.</source>
        <translation>يبقى في السجل وسببه بجانبه.</translation>
    </message>
</context>
<context>
    <name>AnnexDialog</name>
    <message>
        <source>An annex to the minutes</source>
        <translation>ملحق للمحضر</translation>
    </message>
    <message>
        <source>Add the annex</source>
        <translation>أضف الملحق</translation>
    </message>
    <message>
        <source>The approved text stays as it is; the annex is printed with it.</source>
        <translation>يبقى النص المعتمد كما هو، ويُطبع الملحق معه.</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>ما الذي يُصحح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>بقرار رقم</translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>These minutes cannot be approved yet</source>
        <translation>لا يمكن اعتماد هذا المحضر بعد</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>اعتمد واقفل</translation>
    </message>
    <message>
        <source>The text says something else than the record. Mend it first:</source>
        <translation>في النص ما يخالف المسجل. أصلحه أولًا:</translation>
    </message>
    <message>
        <source>Approve and lock the minutes?</source>
        <translation>أتعتمد المحضر وتقفله؟</translation>
    </message>
    <message>
        <source>After that nothing in them can be changed, by nobody. The paper is kept as it is printed now; a later correction is an annex.</source>
        <translation>بعد ذلك لا يغيّر فيه أحد شيئًا. وتُحفظ الورقة كما تُطبع الآن، وأي تصحيح لاحق يكون ملحقًا.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <source>Change the task</source>
        <translation>تعديل التكليف</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>تكليف جديد</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>احفظ التكليف</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>كلّف</translation>
    </message>
    <message>
        <source>Somebody else: name below</source>
        <translation>شخص آخر: اسمه أدناه</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما المطلوب عمله</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>المسؤول عن التنفيذ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Leaves</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Excuses himself</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>No. %1 was merged into another record: it is now %2.</source>
        <translation>رقم %1 دُمج في سجل آخر: صاحبه الآن %2.</translation>
    </message>
    <message>
        <source>Card %1 is not valid any more (%3): it is that of %2.</source>
        <translation>البطاقة %1 لم تعد سارية (%3): صاحبها %2.</translation>
    </message>
    <message>
        <source>card …%1</source>
        <translation>بطاقة …%1</translation>
    </message>
    <message>
        <source>present since %1</source>
        <translation>حضر %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>فوّض %1</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>joined after the list was made</source>
        <translation>انضم بعد إعداد الكشف</translation>
    </message>
    <message>
        <source>Not on the list of the entitled: %1, no. %2 – %3. May come as a guest.</source>
        <translation>خارج كشف المستحقين: %1 رقم %2 – %3. يُسجّل ضيفًا بلا صوت.</translation>
    </message>
    <message>
        <source>Already present since %2 (%3): %1</source>
        <translation>سُجّل حضوره من قبل %2 (%3): %1</translation>
    </message>
    <message>
        <source>Marked present: %1, %2</source>
        <translation>سُجّل الحضور: %1، %2</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Left: %1, %2</source>
        <translation>سُجّلت المغادرة: %1، %2</translation>
    </message>
    <message>
        <source>Excused: %1</source>
        <translation>سُجّل الاعتذار: %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>المادة %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الدعوة %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
</context>
<context>
    <name>AttendanceDesk</name>
    <message>
        <source>The session is open. Who comes now is counted from now on.</source>
        <translation>الجلسة منعقدة، ومن يحضر الآن يُحسب من الآن.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>إلى صفحة الاجتماع</translation>
    </message>
    <message>
        <source>End the marking…</source>
        <translation>إقفال التسجيل…</translation>
    </message>
    <message>
        <source>There is a quorum: the session can be opened.</source>
        <translation>اكتمل النصاب: يمكن افتتاح الجلسة.</translation>
    </message>
    <message>
        <source>Without a quorum: minutes of no quorum.</source>
        <translation>إن لم يكتمل: محضر بعدم اكتمال النصاب.</translation>
    </message>
    <message>
        <source>Without a quorum: minutes of no quorum, then another meeting.</source>
        <translation>إن لم يكتمل: محضر بذلك، ثم اجتماع آخر.</translation>
    </message>
    <message>
        <source>Without a quorum: minutes of that, and %1 until %2 (Article 54).</source>
        <translation>إن لم يكتمل: محضر بذلك، و%1 حتى %2 (المادة 54).</translation>
    </message>
    <message>
        <source>The marking has not begun: F4 notes an excuse</source>
        <translation>لم يبدأ تسجيل الحضور بعد: F4 يسجل اعتذارًا</translation>
    </message>
    <message>
        <source>Nothing of this desk to take back</source>
        <translation>لم يسجّل هذا المكتب شيئًا يُتراجع عنه</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تراجعتَ عن: %1</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>ضيف: %1</translation>
    </message>
    <message>
        <source>Sent by proxy: %1</source>
        <translation>سُجّل التفويض: %1</translation>
    </message>
</context>
<context>
    <name>BallotDialog</name>
    <message>
        <source>Begin the ballot?</source>
        <translation>أتبدأ الاقتراع؟</translation>
    </message>
    <message>
        <source>Begin the ballot</source>
        <translation>ابدأ الاقتراع</translation>
    </message>
    <message>
        <source>After that nobody can be put up. Voters now: %1.</source>
        <translation>بعد ذلك لا يُرشح أحد. المقترعون الآن: %1.</translation>
    </message>
    <message>
        <source>Ballot papers given out</source>
        <translation>أوراق الاقتراع الموزعة</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Send the call</source>
        <translation>توجيه الدعوة</translation>
    </message>
    <message>
        <source>Note that the call went out</source>
        <translation>سجّل توجيه الدعوة</translation>
    </message>
    <message>
        <source>Print the invitation or the notice first; here you note how it went out.</source>
        <translation>اطبع الدعوة أو الإعلان أولًا، ثم سجّل هنا كيف وُجهت.</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>بأي صورة</translation>
    </message>
    <message>
        <source>By what way</source>
        <translation>بأي وسيلة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>رقم الخطاب</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>من أوصلها</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>لم يُؤكد تسلّمها</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تسلّمها</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>تعذر تسليمها</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>تعذر تسليمها</translation>
    </message>
    <message>
        <source>Invite a guest…</source>
        <translation>ادعُ ضيفًا…</translation>
    </message>
    <message>
        <source>Take the guest off</source>
        <translation>احذف الضيف من القائمة</translation>
    </message>
    <message>
        <source>The invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Send the call…</source>
        <translation>وجّه الدعوة…</translation>
    </message>
    <message>
        <source>The call has not gone out</source>
        <translation>لم توجَّه الدعوة بعد</translation>
    </message>
    <message>
        <source>Print the invitation or the notice, send it, then note here when and how it went out. Who received it is marked line by line.</source>
        <translation>اطبع الدعوة أو الإعلان ووجّهه، ثم سجّل هنا متى وكيف. ويُعلَّم من تسلّمها سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>دُعي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
</context>
<context>
    <name>CandidateDialog</name>
    <message>
        <source>Another candidate</source>
        <translation>مرشح آخر</translation>
    </message>
    <message>
        <source>Put up</source>
        <translation>رشّحه</translation>
    </message>
    <message>
        <source>Employed by the cooperative</source>
        <translation>يعمل في الجمعية</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>%1 of %2 are present, %3 are needed.</source>
        <translation>الحاضرون %1 من %2، والمطلوب %3.</translation>
    </message>
    <message>
        <source>Close without a quorum?</source>
        <translation>أتقفل لعدم اكتمال النصاب؟</translation>
    </message>
    <message>
        <source>Close, there is no quorum</source>
        <translation>اقفل: لم يكتمل النصاب</translation>
    </message>
    <message>
        <source>After that nobody can be marked; minutes of no quorum are written.</source>
        <translation>بعد ذلك لا يُسجّل أحد، ويُكتب محضر بعدم اكتمال النصاب.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>افتتاح الجلسة</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>رئيس الجلسة</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Who writes the minutes</source>
        <translation>مقرر الجلسة</translation>
    </message>
    <message>
        <source>Tellers of votes</source>
        <translation>لجنة الفرز</translation>
    </message>
    <message>
        <source>One name on each line; two where there is an election.</source>
        <translation>اسم في كل سطر، واثنان إن كان في الجلسة انتخاب.</translation>
    </message>
    <message>
        <source>For the ministry or the union</source>
        <translation>ممثل الوزارة أو الاتحاد</translation>
    </message>
</context>
<context>
    <name>CloseElectionDialog</name>
    <message>
        <source>Declare the result?</source>
        <translation>أتعلن النتيجة؟</translation>
    </message>
    <message>
        <source>Declare the result</source>
        <translation>أعلن النتيجة</translation>
    </message>
    <message>
        <source>The new term is made with its holders and reserves; the one before ends.</source>
        <translation>تُنشأ الدورة الجديدة بأعضائها واحتياطها، وتنتهي التي قبلها.</translation>
    </message>
    <message>
        <source>The term begins on</source>
        <translation>تبدأ الدورة في</translation>
    </message>
    <message>
        <source>The decision says</source>
        <translation>نص القرار</translation>
    </message>
</context>
<context>
    <name>CommitteeDialog</name>
    <message>
        <source>Form a committee</source>
        <translation>تشكيل لجنة</translation>
    </message>
    <message>
        <source>Form the committee</source>
        <translation>شكّل اللجنة</translation>
    </message>
    <message>
        <source>Change the committee</source>
        <translation>تعديل اللجنة</translation>
    </message>
    <message>
        <source>Save the committee</source>
        <translation>احفظ اللجنة</translation>
    </message>
    <message>
        <source>Papers of meetings approved before keep the name they were given.</source>
        <translation>المحاضر المعتمدة قبل ذلك تبقى باسمها الذي كُتبت به.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Its task</source>
        <translation>مهمتها</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>شُكلت في</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>بقرار رقم</translation>
    </message>
</context>
<context>
    <name>CountBoxes</name>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>بعذر</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>ضيوف</translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count of teller %1</source>
        <translation>فرز الفارز %1</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>احفظ الفرز</translation>
    </message>
    <message>
        <source>Each teller counts alone.</source>
        <translation>يفرز كل منهما وحده.</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>الفارز</translation>
    </message>
    <message>
        <source>Papers in the box</source>
        <translation>الأوراق في الصندوق</translation>
    </message>
    <message>
        <source>Spoiled papers</source>
        <translation>الأوراق الباطلة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision %1</source>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>Give a task…</source>
        <translation>كلّف…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Takes effect on %1</source>
        <translation>يُعمل به من %1</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>ملغى: %1</translation>
    </message>
    <message>
        <source>Note progress: %1</source>
        <translation>سجّل ما أُنجز: %1</translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation>اطبع القرار</translation>
    </message>
    <message>
        <source>Issue its paper…</source>
        <translation>إصدار ورقة القرار…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>عدّل النص…</translation>
    </message>
    <message>
        <source>Print the extract of the minutes</source>
        <translation>اطبع مستخرج المحضر</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>ألغِه…</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Write the decision</source>
        <translation>كتابة القرار</translation>
    </message>
    <message>
        <source>Keep it under the next number</source>
        <translation>احفظه بالرقم التالي</translation>
    </message>
    <message>
        <source>The number is taken when you keep it; a wrong one is voided, not lost.</source>
        <translation>يُعطى الرقم عند الحفظ، والقرار الخطأ يُلغى ولا يضيع رقمه.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>احفظ القرار</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>على ماذا استند</translation>
    </message>
    <message>
        <source>Articles of the law or the bylaws, reports, requests.</source>
        <translation>مواد من القانون أو النظام الداخلي، أو تقارير، أو طلبات.</translation>
    </message>
    <message>
        <source>Articles of the administrative decision</source>
        <translation>مواد القرار الإداري</translation>
    </message>
    <message>
        <source>One on each line; only for a decision that is issued as a paper.</source>
        <translation>مادة في كل سطر، لقرار يصدر ورقةً مستقلة فقط.</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>يُعمل به من</translation>
    </message>
    <message>
        <source>Empty: the day of the meeting.</source>
        <translation>إن تُرك فارغًا: يوم الاجتماع.</translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>No decisions yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>When the vote on an item passes, write it down as a decision: it gets the next number of the year, and its tasks are followed up until they are done.</source>
        <translation>حين يُقر بند بالتصويت اكتبه قرارًا: يأخذ رقم السنة التالي، وتُتابع تكليفاته حتى تُنجز.</translation>
    </message>
    <message>
        <source>Issue the paper of decision %1?</source>
        <translation>إصدار ورقة القرار %1؟</translation>
    </message>
    <message>
        <source>Its text is locked, and every later print is the same to the last dot.</source>
        <translation>يُقفل نصه، وتكون كل طبعة بعدها هي نفسها حرفاً بحرف.</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Void decision %1?</source>
        <translation>أتلغي القرار %1؟</translation>
    </message>
    <message>
        <source>Void the decision</source>
        <translation>ألغِ القرار</translation>
    </message>
    <message>
        <source>Its number stays in the register, with the reason beside it.</source>
        <translation>يبقى رقمه في السجل وسبب الإلغاء بجانبه.</translation>
    </message>
</context>
<context>
    <name>DeskParts</name>
    <message>
        <source>Attendance desk</source>
        <translation>مكتب الحضور</translation>
    </message>
    <message>
        <source>Sound when the quorum is reached</source>
        <translation>صوت عند اكتمال النصاب</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation>كشف للطباعة</translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation>خروج من المكتب</translation>
    </message>
    <message>
        <source>Name, number or card</source>
        <translation>الاسم أو الرقم أو البطاقة</translation>
    </message>
    <message>
        <source>Begin the marking</source>
        <translation>ابدأ التسجيل</translation>
    </message>
    <message>
        <source>The call has gone out</source>
        <translation>وُجهت الدعوة</translation>
    </message>
    <message>
        <source>Begin when the first ones come: the time of every mark is kept.</source>
        <translation>ابدأ حين يأتي أول الحاضرين: يُحفظ وقت كل تسجيل.</translation>
    </message>
    <message>
        <source>The marking has ended</source>
        <translation>أُقفل التسجيل</translation>
    </message>
    <message>
        <source>What was marked stays as it is; the sheet can be printed.</source>
        <translation>ما سُجّل باقٍ كما هو، ويمكن طباعة الكشف.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>بعذر</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>by proxy</source>
        <translation>بتفويض</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Every mark is saved at once</source>
        <translation>كل تسجيل يُحفظ فورًا</translation>
    </message>
    <message>
        <source>The list is frozen</source>
        <translation>ثُبّت كشف المستحقين</translation>
    </message>
    <message>
        <source>Marking begins after the call.</source>
        <translation>يبدأ تسجيل الحضور بعد توجيه الدعوة.</translation>
    </message>
    <message>
        <source>The list of the entitled is not frozen yet</source>
        <translation>لم يُثبَّت كشف المستحقين بعد</translation>
    </message>
    <message>
        <source>Freeze it on the page of the meeting.</source>
        <translation>ثبّته من صفحة الاجتماع.</translation>
    </message>
    <message>
        <source>Who excuses himself before is noted now: type the name, then F4.</source>
        <translation>ومن اعتذر مسبقًا يُسجَّل من الآن: اكتب اسمه ثم F4.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Desks at work: %1</source>
        <translation>مكاتب تعمل الآن: %1</translation>
    </message>
    <message>
        <source>Only this desk is at work</source>
        <translation>هذا المكتب وحده يعمل الآن</translation>
    </message>
    <message>
        <source>Sound when the quorum is reached: on</source>
        <translation>صوت اكتمال النصاب: يعمل</translation>
    </message>
    <message>
        <source>Sound when the quorum is reached: off</source>
        <translation>صوت اكتمال النصاب: مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found on the list of the entitled (%1)</source>
        <translation>
            <numerusform>لا نتيجة في كشف المستحقين (%1)</numerusform>
            <numerusform>نتيجة واحدة من كشف المستحقين (%1)</numerusform>
            <numerusform>نتيجتان من كشف المستحقين (%1)</numerusform>
            <numerusform>%Ln نتائج من كشف المستحقين (%1)</numerusform>
            <numerusform>%Ln نتيجة من كشف المستحقين (%1)</numerusform>
            <numerusform>%Ln نتيجة من كشف المستحقين (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is lost. Do not mark until it is back. %1</source>
        <translation>انقطع الاتصال. لا تسجّل حتى يعود. %1</translation>
    </message>
</context>
<context>
    <name>DiscussionDialog</name>
    <message>
        <source>What was said to item %1</source>
        <translation>ما قيل في البند %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Who presented it and what was said</source>
        <translation>من عرضه وما قيل فيه</translation>
    </message>
    <message>
        <source>This paragraph goes into the minutes.</source>
        <translation>تدخل هذه الفقرة في المحضر.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>اتركها كما كانت</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>من تكلم</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قاله</translation>
    </message>
    <message>
        <source>Save the remark</source>
        <translation>احفظ المداخلة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Remarks of single speakers</source>
        <translation>مداخلات المتكلمين</translation>
    </message>
    <message>
        <source>Correct the remark of %1</source>
        <translation>صحّح قول %1</translation>
    </message>
    <message>
        <source>Take it off: %1</source>
        <translation>احذفها: %1</translation>
    </message>
</context>
<context>
    <name>DissolveDialog</name>
    <message>
        <source>Dissolve %1?</source>
        <translation>أتحلّ %1؟</translation>
    </message>
    <message>
        <source>Dissolve the committee</source>
        <translation>حُلّ اللجنة</translation>
    </message>
    <message>
        <source>Its term ends that day with those who hold a seat in it. The committee, its meetings and its people stay on record.</source>
        <translation>تنتهي دورتها في ذلك اليوم مع من يشغلون مقاعدها. وتبقى اللجنة واجتماعاتها وأعضاؤها في السجل.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Marking who comes</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Type part of the name or the number, or pass the card under the scanner. Enter marks the chosen one present; every mark is saved at once. Ctrl+Z takes back the newest mark of this desk.</source>
        <translation>اكتب جزءًا من الاسم أو الرقم، أو مرّر البطاقة تحت القارئ. Enter يسجّل المختار حاضرًا، وكل تسجيل يُحفظ فورًا. Ctrl+Z يتراجع عن آخر تسجيل في هذا المكتب.</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>حالات أخرى</translation>
    </message>
    <message>
        <source>F4: excused, also before the marking begins. F6: leaves before the end. F7: sends somebody with a paper, where the office allows it. F3: a guest without a vote.</source>
        <translation>F4: اعتذر، ولو قبل بدء التسجيل. F6: غادر قبل النهاية. F7: فوّض غيره بورقة حيث تسمح الجمعية. F3: ضيف بلا صوت.</translation>
    </message>
</context>
<context>
    <name>DuesMarks</name>
    <message>
        <source>Member: name or number</source>
        <translation>العضو: الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Reason, as it is printed beside the name</source>
        <translation>السبب كما يُطبع بجانب الاسم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعده</translation>
    </message>
    <message>
        <source>Many by number…</source>
        <translation>كثيرون بأرقامهم…</translation>
    </message>
    <message>
        <source>12
45 the entry fee is unpaid</source>
        <translation>12
45 لم يُسدَّد رسم العضوية</translation>
    </message>
    <message>
        <source>Member numbers, one on each line</source>
        <translation>أرقام الأعضاء، رقم في كل سطر</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>استبعد هؤلاء</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>المستبعدون وسبب كل منهم</translation>
    </message>
    <message>
        <source>Obligations are met: take the mark off</source>
        <translation>أوفى بالتزاماته: أزل الاستبعاد</translation>
    </message>
    <message>
        <source>Suspension and shares are known to the program. Whoever owes the cooperative something else by its books is left out here.</source>
        <translation>الموقوف ومن أسهمه دون الحد يعرفهما البرنامج. ومن عليه للجمعية غير ذلك بحسب دفاترها يُستبعد من هنا.</translation>
    </message>
    <message>
        <source>One member number on each line, the reason behind it if it is another one. Two columns can be pasted from Excel.</source>
        <translation>رقم عضو في كل سطر، وبعده سببه إن كان غير السبب أعلاه. ويمكن لصق عمودين من إكسل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked member(s) are not entitled anyway. %1</source>
        <translation>
            <numerusform>لا أحد ممن علّمتهم مستحق أصلًا. %1</numerusform>
            <numerusform>واحد ممن علّمتهم ليس مستحقًا أصلًا. %1</numerusform>
            <numerusform>اثنان ممن علّمتهم ليسا مستحقين أصلًا. %1</numerusform>
            <numerusform>%Ln ممن علّمتهم ليسوا مستحقين أصلًا. %1</numerusform>
            <numerusform>%Ln ممن علّمتهم ليسوا مستحقين أصلًا. %1</numerusform>
            <numerusform>%Ln ممن علّمتهم ليسوا مستحقين أصلًا. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the member first.</source>
        <translation>اختر العضو أولًا.</translation>
    </message>
    <message>
        <source>Say why: the reason is printed beside the name.</source>
        <translation>اكتب السبب: يُطبع بجانب الاسم.</translation>
    </message>
    <message>
        <source>No member has this number: %1.</source>
        <translation>لا عضو بهذا الرقم: %1.</translation>
    </message>
    <message>
        <source>These lines do not begin with a number: %1.</source>
        <translation>هذه السطور لا تبدأ برقم: %1.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>سبب الاستبعاد</translation>
    </message>
</context>
<context>
    <name>EditHolderDialog</name>
    <message>
        <source>The name and the sex are those of the register: correct them there.</source>
        <translation>الاسم والجنس من سجل الأعضاء، فتصحيحهما هناك.</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>تصحيح بيانات: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Employed by the cooperative</source>
        <translation>موظف في الجمعية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Place by votes</source>
        <translation>الترتيب بالأصوات</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>بقرار</translation>
    </message>
</context>
<context>
    <name>Election</name>
    <message>
        <source>withdrawn</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>Papers in the box</source>
        <translation>الأوراق في الصندوق</translation>
    </message>
    <message>
        <source>Spoiled papers</source>
        <translation>الأوراق الباطلة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>تعادل</translation>
    </message>
    <message>
        <source>has a seat</source>
        <translation>فائز</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>احتياط</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>بلا أصوات</translation>
    </message>
    <message>
        <source>Teller %1</source>
        <translation>الفارز %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>ElectionDialog</name>
    <message>
        <source>Set up the election</source>
        <translation>إعداد الانتخاب</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Only fills vacant seats of the running term (Article 138)</source>
        <translation>لملء المقاعد الشاغرة في الدورة الجارية فقط (المادة 138)</translation>
    </message>
    <message>
        <source>Who is elected</source>
        <translation>من يُنتخب</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>The board only by a secret ballot (Article 57).</source>
        <translation>مجلس الإدارة بالاقتراع السري فقط (المادة 57).</translation>
    </message>
    <message>
        <source>A tie is broken</source>
        <translation>يُحسم التعادل</translation>
    </message>
</context>
<context>
    <name>ElectionPage</name>
    <message>
        <source>Ballot paper</source>
        <translation>ورقة الاقتراع</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>كشف الفرز</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>ألغِه…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Ballot and count</source>
        <translation>الاقتراع والفرز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The way of an election</source>
        <translation>مراحل الانتخاب</translation>
    </message>
    <message>
        <source>Put up the candidates, print the ballot papers, begin the ballot: the number of voters is kept at that moment. Two tellers count by themselves; only when their sheets agree is there a result.</source>
        <translation>رشّح المرشحين، واطبع أوراق الاقتراع، وابدأ الاقتراع: يُحفظ عدد المقترعين في تلك اللحظة. ويفرز اثنان كل وحده، ولا نتيجة حتى يتفق كشفاهما.</translation>
    </message>
    <message>
        <source>Ties and reserves</source>
        <translation>التعادل والاحتياط</translation>
    </message>
    <message>
        <source>A tie is broken by the rule chosen at the beginning. Those after the seats stand in reserve by their votes and fill vacant seats (Article 58). Declaring the result makes the new term with its holders.</source>
        <translation>يُحسم التعادل بالقاعدة المختارة في البداية. ومن بعد المقاعد احتياط بحسب أصواتهم يملؤون ما يشغر (المادة 58). وإعلان النتيجة ينشئ الدورة الجديدة بأعضائها.</translation>
    </message>
    <message>
        <source>Set up the election…</source>
        <translation>أعدّ الانتخاب…</translation>
    </message>
    <message>
        <source>The election is not set up yet</source>
        <translation>لم يُعدّ الانتخاب بعد</translation>
    </message>
    <message>
        <source>Say which organ is elected, how many seats there are and how a tie is broken. Then put up the candidates.</source>
        <translation>حدّد الجهاز الذي يُنتخب وعدد مقاعده وكيف يُحسم التعادل، ثم رشّح المرشحين.</translation>
    </message>
    <message>
        <source>Begin the ballot…</source>
        <translation>ابدأ الاقتراع…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voter(s)</source>
        <translation>
            <numerusform>لا مقترعين</numerusform>
            <numerusform>مقترع واحد</numerusform>
            <numerusform>مقترعان</numerusform>
            <numerusform>%Ln مقترعين</numerusform>
            <numerusform>%Ln مقترعًا</numerusform>
            <numerusform>%Ln مقترع</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a candidate…</source>
        <translation>أضف مرشحًا…</translation>
    </message>
    <message>
        <source>%1 withdraws</source>
        <translation>انسحاب %1</translation>
    </message>
    <message>
        <source>Nobody is put up yet.</source>
        <translation>لم يُرشح أحد بعد.</translation>
    </message>
    <message>
        <source>Candidates, as on the ballot paper</source>
        <translation>المرشحون كما في ورقة الاقتراع</translation>
    </message>
    <message>
        <source>Enter the count of teller 1…</source>
        <translation>أدخل فرز الفارز 1…</translation>
    </message>
    <message>
        <source>Enter the count of teller 2…</source>
        <translation>أدخل فرز الفارز 2…</translation>
    </message>
    <message>
        <source>Break the tie…</source>
        <translation>احسم التعادل…</translation>
    </message>
    <message>
        <source>Declare the result…</source>
        <translation>أعلن النتيجة…</translation>
    </message>
    <message>
        <source>Count of teller %1…</source>
        <translation>فرز الفارز %1…</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>الفرزان متفقان</translation>
    </message>
    <message>
        <source>The two counts</source>
        <translation>الفرزان</translation>
    </message>
    <message>
        <source>The two counts differ: count again before there is a result.</source>
        <translation>الفرزان مختلفان: أعيدا الفرز قبل إعلان النتيجة.</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>إلى صفحة الاجتماع</translation>
    </message>
    <message>
        <source>The result is declared, the term is made</source>
        <translation>أُعلنت النتيجة وأُنشئت الدورة</translation>
    </message>
    <message>
        <source>Void this election?</source>
        <translation>أتلغي هذا الانتخاب؟</translation>
    </message>
    <message>
        <source>Void the election</source>
        <translation>ألغِ الانتخاب</translation>
    </message>
    <message>
        <source>Candidates and counts stay on record; another can be set up.</source>
        <translation>يبقى المرشحون والفرز في السجل، ويمكن إعداد انتخاب آخر.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Close the session?</source>
        <translation>أتنهي الجلسة؟</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>أنهِ الجلسة</translation>
    </message>
    <message>
        <source>After that nobody can be marked and no vote taken.</source>
        <translation>بعد ذلك لا يُسجّل حضور ولا يؤخذ تصويت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without an answer:</source>
        <translation>
            <numerusform>لا بند بلا نتيجة:</numerusform>
            <numerusform>بند بلا نتيجة:</numerusform>
            <numerusform>بندان بلا نتيجة:</numerusform>
            <numerusform>%Ln بنود بلا نتيجة:</numerusform>
            <numerusform>%Ln بندًا بلا نتيجة:</numerusform>
            <numerusform>%Ln بند بلا نتيجة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they left open?</source>
        <translation>لماذا تُركت مفتوحة؟</translation>
    </message>
    <message>
        <source>They are postponed with this reason and offered to the next agenda.</source>
        <translation>تؤجَّل بهذا السبب وتُعرض على جدول الاجتماع التالي.</translation>
    </message>
</context>
<context>
    <name>EndHolderDialog</name>
    <message>
        <source>The seat falls vacant and goes to the next by votes (Article 58).</source>
        <translation>يشغر المقعد ويؤول إلى التالي في الأصوات (المادة 58).</translation>
    </message>
    <message>
        <source>End the office of %1</source>
        <translation>إنهاء منصب %1</translation>
    </message>
    <message>
        <source>End the office</source>
        <translation>أنهِ المنصب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>بقرار رقم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>EntitledTab</name>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>المستحقون</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعدون</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>اطبع الكشف</translation>
    </message>
    <message>
        <source>Make it anew…</source>
        <translation>أعدّه من جديد…</translation>
    </message>
    <message>
        <source>The list of the entitled</source>
        <translation>كشف المستحقين</translation>
    </message>
    <message>
        <source>Freeze the list…</source>
        <translation>ثبّت الكشف…</translation>
    </message>
    <message>
        <source>The list is not frozen yet</source>
        <translation>لم يُثبَّت الكشف بعد</translation>
    </message>
    <message>
        <source>Freezing it on the day of the call fixes who may come and vote, and with it the quorum. Whoever is left out stands there with the reason.</source>
        <translation>تثبيته يوم الدعوة يحدد من يحق له الحضور والتصويت، ومعه النصاب. ومن استُبعد ففيه السبب بجانب اسمه.</translation>
    </message>
    <message>
        <source>Frozen %1 by the obligations met on %2; later changes do not reach it.</source>
        <translation>ثُبّت %1 على من أوفى بالتزاماته في %2، ولا تغيّره تعديلات لاحقة.</translation>
    </message>
    <message>
        <source>Throw the frozen list away?</source>
        <translation>أتلغي الكشف المثبت؟</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ألغِه</translation>
    </message>
    <message>
        <source>Only before the call goes out. Another one is made by freezing again.</source>
        <translation>قبل توجيه الدعوة فقط. ويُعدّ غيره بالتثبيت من جديد.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Capacity or reason</source>
        <translation>الصفة أو السبب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحي</translation>
    </message>
</context>
<context>
    <name>FollowUpColumns</name>
    <message>
        <source>late by %1</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>أُنجز %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>الإنجاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Print the table</source>
        <translation>اطبع الجدول</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة القرارات والتكليفات</translation>
    </message>
    <message>
        <source>Task, person or decision</source>
        <translation>التكليف أو الشخص أو القرار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>The tasks shown</source>
        <translation>التكليفات المعروضة</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>لا تكليفات بعد</translation>
    </message>
    <message>
        <source>Give a decision its tasks on the page of the meeting: who does what by when. They are followed up here until they are done.</source>
        <translation>كلّف بتنفيذ القرار من صفحة الاجتماع: من يعمل ماذا ومتى. وتُتابع هنا حتى تُنجز.</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>اعرض كل التكليفات</translation>
    </message>
    <message>
        <source>No task like this</source>
        <translation>لا تكليف كهذا</translation>
    </message>
    <message>
        <source>Nothing fits what you narrowed the list to.</source>
        <translation>لا شيء يطابق ما حصرت القائمة فيه.</translation>
    </message>
    <message>
        <source>Following decisions up</source>
        <translation>متابعة القرارات</translation>
    </message>
    <message>
        <source>Every task of every decision, the latest on top. Enter or F2 notes what was done, how far it is and a new date. The next meeting is offered what is still open.</source>
        <translation>كل تكليف من كل قرار، الأكثر تأخرًا أولًا. يسجّل Enter أو F2 ما أُنجز ونسبته وموعدًا جديدًا. ويُعرض المفتوح على الاجتماع التالي.</translation>
    </message>
    <message>
        <source>Stuck and cancelled</source>
        <translation>المتعثر والملغى</translation>
    </message>
    <message>
        <source>A task that is stuck or cancelled says why; nothing is deleted, every note stays with its date.</source>
        <translation>التكليف المتعثر أو الملغى يُذكر سببه، ولا يُحذف شيء، وتبقى كل ملاحظة بتاريخها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>لا مفتوح</numerusform>
            <numerusform>مفتوح واحد</numerusform>
            <numerusform>مفتوحان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحًا</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>لا تكليف</numerusform>
            <numerusform>تكليف واحد</numerusform>
            <numerusform>تكليفان</numerusform>
            <numerusform>%Ln تكليفات</numerusform>
            <numerusform>%Ln تكليفًا</numerusform>
            <numerusform>%Ln تكليف</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>أُنجز: %1</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>The chosen task</source>
        <translation>التكليف المختار</translation>
    </message>
    <message>
        <source>Choose a task to see how far it is and to note what was done.</source>
        <translation>اختر تكليفًا لترى أين وصل وتسجّل ما أُنجز.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>لم يُسجّل شيء بعد.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Note progress…</source>
        <translation>سجّل ما أُنجز…</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>عدّل التكليف…</translation>
    </message>
    <message>
        <source>Take it up again…</source>
        <translation>أعد فتحه…</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>الاجتماع</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>Freeze the list of the entitled</source>
        <translation>تثبيت كشف المستحقين</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>ثبّت الكشف</translation>
    </message>
    <message>
        <source>Later changes to members do not change it; the quorum is reckoned from it. It can be printed and posted.</source>
        <translation>لا تغيّره تعديلات لاحقة على الأعضاء، ومنه يُحسب النصاب. ويمكن طباعته وتعليقه.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>The day on which obligations must have been met (Article 50).</source>
        <translation>اليوم الذي يجب أن تكون الالتزامات قد أُوفيت فيه (المادة 50).</translation>
    </message>
    <message>
        <source>%1 entitled, %2 left out, each with the reason</source>
        <translation>المستحقون %1، والمستبعدون %2 مع سبب كل منهم</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>النصاب: %1</translation>
    </message>
    <message>
        <source>(Article %1)</source>
        <translation>(المادة %1)</translation>
    </message>
    <message>
        <source>special items: %1 votes in favour</source>
        <translation>البنود الخاصة: %1 صوتًا موافقًا</translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>A guest at the meeting</source>
        <translation>ضيف في الاجتماع</translation>
    </message>
    <message>
        <source>Note the guest</source>
        <translation>سجّل الضيف</translation>
    </message>
    <message>
        <source>A guest may speak when asked to, and has no vote.</source>
        <translation>للضيف أن يتكلم إذا طُلب منه، ولا صوت له.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Type part of a name or a number, or pass the card.</source>
        <translation>اكتب جزءًا من الاسم أو الرقم، أو مرّر البطاقة</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: type more of the name</source>
        <translation>
            <numerusform>لا غيرهم</numerusform>
            <numerusform>وشخص آخر: اكتب أكثر من الاسم</numerusform>
            <numerusform>واثنان آخران: اكتب أكثر من الاسم</numerusform>
            <numerusform>و%Ln غيرهم: اكتب أكثر من الاسم</numerusform>
            <numerusform>و%Ln غيرهم: اكتب أكثر من الاسم</numerusform>
            <numerusform>و%Ln غيرهم: اكتب أكثر من الاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this name is on the list of the entitled.</source>
        <translation>لا أحد بهذا الاسم في الكشف</translation>
    </message>
</context>
<context>
    <name>HolderDialog</name>
    <message>
        <source>Who joins %1?</source>
        <translation>من ينضم إلى: %1؟</translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation>سجّله في المنصب</translation>
    </message>
    <message>
        <source>Not a member (an employee, an expert)</source>
        <translation>ليس عضوًا (موظف، خبير)</translation>
    </message>
    <message>
        <source>Employed by the cooperative</source>
        <translation>يعمل في الجمعية</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>له صوت</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Title, if another is used</source>
        <translation>اللقب إن استُعمل غيره</translation>
    </message>
    <message>
        <source>Elected as</source>
        <translation>انتُخب</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Place by votes</source>
        <translation>ترتيبه في الأصوات</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>بقرار رقم</translation>
    </message>
</context>
<context>
    <name>InviteGuestDialog</name>
    <message>
        <source>Invite a guest</source>
        <translation>دعوة ضيف</translation>
    </message>
    <message>
        <source>Put on the list of guests</source>
        <translation>أضفه إلى قائمة الضيوف</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>دُعي بـ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأه</translation>
    </message>
    <message>
        <source>Election…</source>
        <translation>الانتخاب…</translation>
    </message>
    <message>
        <source>Vote…</source>
        <translation>تصويت…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>أُحيط علمًا</translation>
    </message>
    <message>
        <source>Write the decision…</source>
        <translation>اكتب القرار…</translation>
    </message>
    <message>
        <source>Change the item…</source>
        <translation>عدّل البند…</translation>
    </message>
    <message>
        <source>What was said…</source>
        <translation>ما قيل فيه…</translation>
    </message>
    <message>
        <source>Candidates and count…</source>
        <translation>المرشحون والفرز…</translation>
    </message>
    <message>
        <source>Print the ballot paper</source>
        <translation>اطبع ورقة الاقتراع</translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation>اسحبه…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>احذفه من الجدول</translation>
    </message>
    <message>
        <source>Noted, nothing to decide</source>
        <translation>أُحيط علمًا بلا قرار</translation>
    </message>
    <message>
        <source>Postpone it…</source>
        <translation>أجّله…</translation>
    </message>
    <message>
        <source>Write another decision…</source>
        <translation>اكتب قرارًا آخر…</translation>
    </message>
    <message>
        <source>Void the vote…</source>
        <translation>ألغِ التصويت…</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>أعد فتحه</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Another item of the agenda</source>
        <translation>بند آخر في جدول الأعمال</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>أضفه إلى الجدول</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>احفظ البند</translation>
    </message>
    <message>
        <source>Needs two thirds of all members (Article 55)</source>
        <translation>يحتاج ثلثي كل الأعضاء (المادة 55)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>من يعرضه</translation>
    </message>
</context>
<context>
    <name>LastMarks</name>
    <message>
        <source>Marked last</source>
        <translation>آخر من سُجّل</translation>
    </message>
    <message>
        <source>newest on top</source>
        <translation>الأحدث أعلى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>LotDialog</name>
    <message>
        <source>Break the tie</source>
        <translation>حسم التعادل</translation>
    </message>
    <message>
        <source>Keep the order of the lot</source>
        <translation>احفظ ترتيب القرعة</translation>
    </message>
    <message>
        <source>These have the same votes. Draw the lot before the assembly, then say who came out first.</source>
        <translation>تساوت أصوات هؤلاء. أجرِ القرعة أمام الجمعية ثم سجّل من خرج أولًا.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>الترتيب %1</translation>
    </message>
    <message>
        <source>How the lot was drawn, before whom</source>
        <translation>كيف أُجريت القرعة وأمام من</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Freeze the list…</source>
        <translation>ثبّت الكشف…</translation>
    </message>
    <message>
        <source>Send the call…</source>
        <translation>وجّه الدعوة…</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>اكتب المحضر</translation>
    </message>
    <message>
        <source>Minutes: approve</source>
        <translation>المحضر: الاعتماد</translation>
    </message>
    <message>
        <source>Plan the next call…</source>
        <translation>خطّط للدعوة التالية…</translation>
    </message>
    <message>
        <source>Attendance desk</source>
        <translation>مكتب الحضور</translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation>أنهِ الجلسة…</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Open the session…</source>
        <translation>افتتح الجلسة…</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>عدّل الخطة</translation>
    </message>
    <message>
        <source>Note an excuse…</source>
        <translation>سجّل اعتذارًا…</translation>
    </message>
    <message>
        <source>The call before</source>
        <translation>الدعوة السابقة</translation>
    </message>
    <message>
        <source>The call after</source>
        <translation>الدعوة التالية</translation>
    </message>
    <message>
        <source>Closed by mistake: open it again…</source>
        <translation>أُقفل خطأً: أعد فتحه…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>ألغِ الاجتماع…</translation>
    </message>
    <message>
        <source>Mark nobody who comes from now on…</source>
        <translation>أوقف تسجيل القادمين…</translation>
    </message>
    <message>
        <source>Mark again who comes…</source>
        <translation>استأنف تسجيل القادمين…</translation>
    </message>
    <message>
        <source>Cancel the meeting?</source>
        <translation>أتلغي الاجتماع؟</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>ألغِ الاجتماع</translation>
    </message>
    <message>
        <source>It keeps its number and stays in the register, with the reason beside it.</source>
        <translation>يبقى رقمه في السجل وسبب الإلغاء بجانبه.</translation>
    </message>
    <message>
        <source>Open the closed meeting again?</source>
        <translation>أتعيد فتح الاجتماع المقفل؟</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>أعد فتحه</translation>
    </message>
    <message>
        <source>Only while its minutes are not approved. The reason is kept.</source>
        <translation>ما دام محضره لم يُعتمد. ويُحفظ السبب.</translation>
    </message>
    <message>
        <source>Mark nobody who comes from now on?</source>
        <translation>أتوقف تسجيل القادمين؟</translation>
    </message>
    <message>
        <source>The desks stop marking who comes; who leaves is still marked. To mark again a reason is asked for.</source>
        <translation>لا تسجّل المكاتب من يأتي بعد الآن، ويبقى تسجيل من يغادر. واستئناف التسجيل يحتاج سببًا مكتوبًا.</translation>
    </message>
    <message>
        <source>End the marking</source>
        <translation>أوقف التسجيل</translation>
    </message>
    <message>
        <source>Mark again who comes?</source>
        <translation>أتستأنف تسجيل القادمين؟</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>استأنف التسجيل</translation>
    </message>
    <message>
        <source>Who comes now counts from now on. The reason is kept.</source>
        <translation>من يأتي يُحسب من حينه. ويبقى السبب في السجل.</translation>
    </message>
    <message>
        <source>The list of the entitled is frozen</source>
        <translation>ثُبّت كشف المستحقين</translation>
    </message>
    <message>
        <source>The call is noted</source>
        <translation>سُجّل توجيه الدعوة</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>أُنهيت الجلسة</translation>
    </message>
    <message>
        <source>The next call is planned</source>
        <translation>خُطّط للدعوة التالية</translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation>أُلغي الاجتماع</translation>
    </message>
    <message>
        <source>The meeting is open again</source>
        <translation>أُعيد فتح الاجتماع</translation>
    </message>
    <message>
        <source>Nobody who comes is marked any more</source>
        <translation>أُوقف تسجيل القادمين</translation>
    </message>
    <message>
        <source>Who comes is marked again</source>
        <translation>استؤنف تسجيل القادمين</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Kind of meeting</source>
        <translation>نوع الاجتماع</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>الداعي</translation>
    </message>
    <message>
        <source>Request or letter, if any</source>
        <translation>الطلب أو الخطاب إن وُجد</translation>
    </message>
    <message>
        <source>How it is announced</source>
        <translation>وسائل الإعلان</translation>
    </message>
    <message>
        <source>Second call on</source>
        <translation>الدعوة الثانية يوم</translation>
    </message>
    <message>
        <source>at</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The notice says when the assembly meets again if there is no quorum (Article 54).</source>
        <translation>يذكر الإعلان متى تجتمع الجمعية ثانية إن لم يكتمل النصاب (المادة 54).</translation>
    </message>
    <message>
        <source>Who usually calls it</source>
        <translation>من يدعو إليه عادة</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Plan the meeting</source>
        <translation>احفظ موعد الاجتماع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>أكملها</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>أهملها</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Change the plan: %1</source>
        <translation>تعديل الخطة: %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>احفظ التعديل</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Choose the kind of meeting, then day, hour and place. The hour may be written 9, 9:30 or 4 م. The number is taken when you save. The agenda begins with the approval of the previous minutes and what is still open.</source>
        <translation>اختر نوع الاجتماع ثم اليوم والساعة والمكان. تُكتب الساعة 9 أو 9:30 أو 4 م. ويُعطى الرقم عند الحفظ. ويبدأ جدول الأعمال بالمصادقة على المحضر السابق وما بقي مفتوحًا.</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>ما يطلبه القانون</translation>
    </message>
    <message>
        <source>Beside the fields stands what the law and your settings ask of such a meeting, with its article. A warning does not stop you.</source>
        <translation>بجانب الحقول ما يطلبه القانون وإعداداتكم من هذا الاجتماع ومادته. والتنبيه لا يمنعك.</translation>
    </message>
    <message>
        <source>What you typed here was not saved. It was kept %1.</source>
        <translation>ما كتبته هنا لم يُحفظ، وبقيت مسودته من %1.</translation>
    </message>
    <message>
        <source>The meeting is planned</source>
        <translation>حُفظ موعد الاجتماع</translation>
    </message>
    <message>
        <source>The plan is changed</source>
        <translation>عُدّلت الخطة</translation>
    </message>
    <message>
        <source>Leave without planning it?</source>
        <translation>أتخرج دون حفظ الموعد؟</translation>
    </message>
    <message>
        <source>What you typed since opening the form will be thrown away.</source>
        <translation>يُهمل ما كتبته منذ فتح النموذج.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>أكمل الكتابة</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>المستحقون</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الانعقاد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>From plan to approval</source>
        <translation>من الخطة إلى الاعتماد</translation>
    </message>
    <message>
        <source>The button at the end of the top line is the next step: freeze the list of the entitled, send the call, open the attendance desk, open the session, write the minutes, approve them. Ctrl+Enter does the same.</source>
        <translation>الزر في آخر السطر الأعلى هو الخطوة التالية: تثبيت كشف المستحقين، ثم الدعوة، ثم مكتب الحضور، ثم افتتاح الجلسة، ثم المحضر، ثم اعتماده. وCtrl+Enter يفعل ذلك.</translation>
    </message>
    <message>
        <source>During the session</source>
        <translation>أثناء الجلسة</translation>
    </message>
    <message>
        <source>F5 takes the vote on the chosen item, Enter begins it, F2 changes it. A decision gets its number when its vote is written down as one.</source>
        <translation>يأخذ F5 التصويت على البند المختار، ويبدؤه Enter، ويعدّله F2. ويأخذ القرار رقمه حين يُكتب التصويت قرارًا.</translation>
    </message>
    <message>
        <source>Guests, proxies, late comers</source>
        <translation>الضيوف والتفويضات ومن يتأخر</translation>
    </message>
    <message>
        <source>Under «Attendance» F6 says that the chosen guest left; a proxy can be taken back there. «More» ends the marking of who comes and begins it again.</source>
        <translation>في «الحضور» تعني F6 أن الضيف المحدد غادر، ومنه يُبطل التفويض. و«المزيد» يوقف تسجيل القادمين ويستأنفه.</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>%1 present of %2</source>
        <translation>%1 حاضر من %2</translation>
    </message>
    <message>
        <source>%1 needed of %2</source>
        <translation>المطلوب %1 من %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب القانوني</translation>
    </message>
    <message>
        <source>Item %1 needs %2 votes in favour: two thirds of all members, not of those present (Article 55).</source>
        <translation>البند %1 يحتاج %2 صوتًا موافقًا: ثلثي كل الأعضاء لا الحاضرين (المادة 55).</translation>
    </message>
    <message>
        <source>With those present it cannot pass.</source>
        <translation>ولا يمكن أن يُقر بالحاضرين الآن.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Closed early: %1</source>
        <translation>أُنهي قبل تمام بنوده: %1</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>الداعي</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>أُعلن بـ</translation>
    </message>
    <message>
        <source>List as of</source>
        <translation>الكشف حتى</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>وُجهت الدعوة</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>الدعوة الثانية</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>رئيس الجلسة</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>لجنة الفرز</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>ممثل الجهة المشرفة</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>MeetingSide</name>
    <message>
        <source>Its number stays.</source>
        <translation>يبقى رقمه.</translation>
    </message>
    <message>
        <source>Taken when you save.</source>
        <translation>يُعطى عند الحفظ.</translation>
    </message>
    <message>
        <source>The call goes out %1 before.</source>
        <translation>توجَّه الدعوة قبل موعده بـ%1.</translation>
    </message>
    <message>
        <source>First call: two thirds of those who met their obligations. Second call within 15 days: more than half. Third within 24 hours: twice the board (Article 54).</source>
        <translation>الدعوة الأولى: ثلثا من أوفوا بالتزاماتهم. الثانية خلال 15 يومًا: أكثر من النصف. الثالثة خلال 24 ساعة: ضعف عدد المجلس (المادة 54).</translation>
    </message>
    <message>
        <source>The board meets at least every month; more than half of it must be present (Article 60).</source>
        <translation>يجتمع المجلس كل شهر على الأقل، ويلزم حضور أكثر من نصفه (المادة 60).</translation>
    </message>
    <message>
        <source>The control committee meets every three months (Article 66).</source>
        <translation>تجتمع لجنة الرقابة كل ثلاثة أشهر (المادة 66).</translation>
    </message>
    <message>
        <source>More than half of the committee must be present.</source>
        <translation>يلزم حضور أكثر من نصف اللجنة.</translation>
    </message>
    <message>
        <source>People from outside take part; no quorum is asked.</source>
        <translation>يشارك فيه من خارج الجمعية، ولا يُشترط له نصاب.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>(Article %1)</source>
        <translation>(المادة %1)</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>unanimous: all %1 present</source>
        <translation>بالإجماع: كل الحاضرين %1</translation>
    </message>
    <message>
        <source>for %1 · against %2 · abstaining %3 (of %4)</source>
        <translation>موافق %1 · معترض %2 · ممتنع %3 (من %4)</translation>
    </message>
    <message>
        <source>Notice of the assembly</source>
        <translation>إعلان الجمعية العمومية</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>List of the entitled</source>
        <translation>كشف المستحقين</translation>
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation>كشف الحضور للتوقيع</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>كشف من حضر</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Minutes of no quorum</source>
        <translation>محضر عدم اكتمال النصاب</translation>
    </message>
    <message>
        <source>Follow-up table</source>
        <translation>جدول المتابعة</translation>
    </message>
</context>
<context>
    <name>MeetingsColumns</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Plan a meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Organs and terms</source>
        <translation>الأجهزة والدورات</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>اطبع السجل</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>The meetings shown</source>
        <translation>الاجتماعات المعروضة</translation>
    </message>
    <message>
        <source>Enter the board first</source>
        <translation>سجّل المجلس أولًا</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>لا اجتماعات بعد</translation>
    </message>
    <message>
        <source>Plan the next meeting of the board or the assembly: invitations, attendance, quorum, decisions and minutes follow from it.</source>
        <translation>خطّط لاجتماع المجلس أو الجمعية القادم: منه الدعوات والحضور والنصاب والقرارات والمحضر.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>اعرض كل الاجتماعات</translation>
    </message>
    <message>
        <source>No meeting like this</source>
        <translation>لا اجتماع كهذا</translation>
    </message>
    <message>
        <source>Nothing in the register of meetings fits what you narrowed it to.</source>
        <translation>لا شيء في سجل الاجتماعات يطابق ما حصرته فيه.</translation>
    </message>
    <message>
        <source>The way of a meeting</source>
        <translation>مراحل الاجتماع</translation>
    </message>
    <message>
        <source>Planned with its agenda, the list of the entitled frozen, invited, held with the attendance desk, minuted and approved. Enter opens a meeting where it stands.</source>
        <translation>يُخطط له بجدول أعماله، ويُثبّت كشف مستحقيه، وتوجَّه دعوته، وينعقد بمكتب الحضور، ثم يُكتب محضره ويُعتمد. يفتح Enter الاجتماع حيث وصل.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Each kind has its own numbers, from 1 in every year, without gaps. The calls of one assembly share its number. A meeting that is cancelled keeps it.</source>
        <translation>لكل نوع أرقامه من 1 في كل سنة بلا فجوات. وتشترك دعوات الجمعية الواحدة في رقمها. والملغى يبقى له رقمه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) in all</source>
        <translation>
            <numerusform>لا اجتماعات</numerusform>
            <numerusform>اجتماع واحد في السجل</numerusform>
            <numerusform>اجتماعان في السجل</numerusform>
            <numerusform>%Ln اجتماعات في السجل</numerusform>
            <numerusform>%Ln اجتماعًا في السجل</numerusform>
            <numerusform>%Ln اجتماع في السجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsTools</name>
    <message>
        <source>Number, place, title or item of the agenda</source>
        <translation>الرقم أو المكان أو العنوان</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>Without minutes</source>
        <translation>بلا محضر معتمد</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>لا اجتماع</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%Ln اجتماعات</numerusform>
            <numerusform>%Ln اجتماعًا</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
</context>
<context>
    <name>MinutesBar</name>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Item heading</source>
        <translation>عنوان بند</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind of the paragraph</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>غامق (Ctrl+B)</translation>
    </message>
    <message>
        <source>Underlined (Ctrl+U)</source>
        <translation>تحته خط (Ctrl+U)</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>ترقيم</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>جدول…</translation>
    </message>
    <message>
        <source>Ready sentence</source>
        <translation>صيغة جاهزة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Text of the minutes</source>
        <translation>نص المحضر</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>News text</source>
        <translation>نص خبر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Approve and lock…</source>
        <translation>اعتماد وقفل…</translation>
    </message>
    <message>
        <source>There are no minutes to write yet</source>
        <translation>لا محضر يُكتب بعد</translation>
    </message>
    <message>
        <source>Minutes are written once the attendance desk has worked.</source>
        <translation>يُكتب المحضر بعد أن يعمل مكتب الحضور.</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>كتابة المحضر</translation>
    </message>
    <message>
        <source>The draft is made from what was recorded. Write as in a letter; tinted paragraphs and boxes tell recorded facts. Alt+↑↓ moves a block, F4 offers ready sentences. What you type is kept every two seconds.</source>
        <translation>تُعدّ المسودة مما سُجّل. اكتب كما في أي خطاب، والفقرات الملوّنة والإطارات تحكي وقائع مسجلة. ينقل Alt+↑↓ الفقرة، ويعرض F4 صيغًا جاهزة. ويُحفظ ما تكتبه كل ثانيتين.</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Figures in the text are compared with the record; while one differs the minutes cannot be approved. Approved minutes are locked for good with their printed paper: a later correction is an annex.</source>
        <translation>تُقارن أعداد النص بالمسجل، ولا يُعتمد المحضر وفيها اختلاف. والمعتمد يُقفل نهائيًا مع ورقته المطبوعة، وأي تصحيح لاحق ملحق.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>محضر: %1</translation>
    </message>
    <message>
        <source>Locked; a correction is an annex.</source>
        <translation>مقفل، والتصحيح يكون ملحقًا.</translation>
    </message>
    <message>
        <source>Add an annex…</source>
        <translation>أضف ملحقًا…</translation>
    </message>
    <message>
        <source>The text is locked when approved; later corrections are an annex.</source>
        <translation>يُقفل النص عند الاعتماد، وأي تصحيح بعده يكون ملحقًا.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <translation>أنهِ الجلسة أولًا.</translation>
    </message>
    <message>
        <source>Kept %1 · version %2</source>
        <translation>حُفظ %1 · النسخة %2</translation>
    </message>
    <message>
        <source>%1 of %2 facts are in the text</source>
        <translation>في النص %1 من %2 من الوقائع</translation>
    </message>
    <message>
        <source>Kept at %1 · version %2</source>
        <translation>حُفظ تلقائيًا %1 · النسخة %2</translation>
    </message>
    <message>
        <source>The minutes are kept</source>
        <translation>حُفظ المحضر</translation>
    </message>
    <message>
        <source>Another desk changed these minutes meanwhile</source>
        <translation>عدّل مكتب آخر هذا المحضر في الأثناء</translation>
    </message>
    <message>
        <source>Both texts stay among the versions. Which one goes on?</source>
        <translation>يبقى النصان بين النسخ. فأيهما يُكمل؟</translation>
    </message>
    <message>
        <source>Mine goes on</source>
        <translation>أكمل نصي</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>اعرض نصهم</translation>
    </message>
    <message>
        <source>The annex is added</source>
        <translation>أُضيف الملحق</translation>
    </message>
    <message>
        <source>The minutes are approved</source>
        <translation>اعتُمد المحضر</translation>
    </message>
    <message>
        <source>Draft anew from the record…</source>
        <translation>مسودة جديدة من المسجل…</translation>
    </message>
    <message>
        <source>Print the annexes</source>
        <translation>طباعة الملاحق</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Draft the minutes anew from the record?</source>
        <translation>أتعدّ مسودة جديدة من المسجل؟</translation>
    </message>
    <message>
        <source>What is written now stays among the earlier versions.</source>
        <translation>يبقى المكتوب الآن بين النسخ السابقة.</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>أعدّ مسودة جديدة</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Not in the text</source>
        <translation>غير المدرج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Recorded in the meeting</source>
        <translation>ما سُجّل في الاجتماع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت واحدة</numerusform>
            <numerusform>بقيت اثنتان</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from the record</source>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>اختلاف واحد عن المسجل</numerusform>
            <numerusform>اختلافان عن المسجل</numerusform>
            <numerusform>%Ln اختلافات عن المسجل</numerusform>
            <numerusform>%Ln اختلافًا عن المسجل</numerusform>
            <numerusform>%Ln اختلاف عن المسجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures agree with the record</source>
        <translation>الأعداد في النص تطابق المسجل</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>أدرج</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation>أدرج: %1</translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation>المسجل: %1</translation>
    </message>
    <message>
        <source>in the text: %1</source>
        <translation>في النص: %1</translation>
    </message>
    <message>
        <source>the box is older than the record</source>
        <translation>الإطار أقدم من المسجل</translation>
    </message>
    <message>
        <source>Bring it up to the record</source>
        <translation>حدّثه من المسجل</translation>
    </message>
</context>
<context>
    <name>MonthCalendarPage</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Every day with its Hijri date. The arrows walk by days, Page Up and Page Down by months; Enter plans a meeting on the chosen day. Days off are tinted and named.</source>
        <translation>كل يوم بتاريخه الهجري. تنقلك الأسهم بين الأيام، وPage Up وPage Down بين الشهور، ويخطط Enter لاجتماع في اليوم المختار. وأيام العطل ملوّنة وباسمها.</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>Meetings, assignments by their due date, applications by the board&apos;s last day, the law&apos;s dates and the ends of terms. A click on one leads there.</source>
        <translation>الاجتماعات، والتكليفات بمواعيدها، والطلبات بآخر يوم للبت، ومواعيد القانون، ونهايات الدورات. والنقر على أحدها يفتحه.</translation>
    </message>
    <message>
        <source>Nothing stands on this day.</source>
        <translation>لا شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>افتح: %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Assignment due</source>
        <translation>موعد تكليف</translation>
    </message>
    <message>
        <source>Application to be decided</source>
        <translation>طلب انتساب للبت</translation>
    </message>
    <message>
        <source>Date of the law</source>
        <translation>موعد في القانون</translation>
    </message>
    <message>
        <source>End of a term</source>
        <translation>نهاية دورة</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>News text</source>
        <translation>نص خبر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>احفظ ملفًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was decided, in neutral words. Read it over before it goes out.</source>
        <translation>ما تقرر بعبارة محايدة. اقرأه قبل نشره.</translation>
    </message>
    <message>
        <source>Save the news text</source>
        <translation>حفظ نص الخبر</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>تعذرت كتابة الملف هناك. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>NextCallDialog</name>
    <message>
        <source>Plan the next call: %1</source>
        <translation>التخطيط للدعوة التالية: %1</translation>
    </message>
    <message>
        <source>Plan the next call</source>
        <translation>خطّط لها</translation>
    </message>
    <message>
        <source>The agenda, the list of the entitled and the guests go along.</source>
        <translation>ينتقل معها جدول الأعمال وكشف المستحقين والضيوف.</translation>
    </message>
    <message>
        <source>By law it falls between %1 and %2 (Article 54).</source>
        <translation>تقع قانونًا بين %1 و%2 (المادة 54).</translation>
    </message>
    <message>
        <source>Then %1 must be present: %2.</source>
        <translation>ويلزم حضور %1: %2.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>End the marking…</source>
        <translation>إقفال التسجيل…</translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message>
        <source>Put on the agenda</source>
        <translation>إضافة إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Put what is ticked on the agenda</source>
        <translation>أضف المؤشَّر إلى الجدول</translation>
    </message>
    <message>
        <source>The previous minutes and open tasks go first, the others last.</source>
        <translation>يأتي المحضر السابق والتكليفات المفتوحة أولًا، والباقي آخرًا.</translation>
    </message>
    <message numerus="yes">
        <source>Follow-up of %Ln open task(s)</source>
        <translation>
            <numerusform>متابعة التكليفات</numerusform>
            <numerusform>متابعة تكليف مفتوح</numerusform>
            <numerusform>متابعة تكليفين مفتوحين</numerusform>
            <numerusform>متابعة %Ln تكليفات مفتوحة</numerusform>
            <numerusform>متابعة %Ln تكليفًا مفتوحًا</numerusform>
            <numerusform>متابعة %Ln تكليف مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes to approve</source>
        <translation>محاضر للمصادقة</translation>
    </message>
    <message>
        <source>Minutes %1</source>
        <translation>محضر %1</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>ما بقي مفتوحًا</translation>
    </message>
    <message>
        <source>Postponed before</source>
        <translation>أُجّل من قبل</translation>
    </message>
    <message>
        <source>From the template</source>
        <translation>من القالب</translation>
    </message>
    <message>
        <source>two thirds of all members</source>
        <translation>ثلثا كل الأعضاء</translation>
    </message>
</context>
<context>
    <name>OutsideBar</name>
    <message>
        <source>Note as a guest</source>
        <translation>سجّله ضيفًا</translation>
    </message>
    <message>
        <source>Somebody who is not a member is noted as a guest, no vote.</source>
        <translation>من ليس عضوًا يُسجّل ضيفًا بلا صوت.</translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>The position of %1</source>
        <translation>منصب %1</translation>
    </message>
    <message>
        <source>Change the position</source>
        <translation>غيّر المنصب</translation>
    </message>
    <message>
        <source>The position until now stays on record with its dates.</source>
        <translation>يبقى المنصب السابق في السجل بتاريخيه.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Title, if another is used</source>
        <translation>اللقب إن استُعمل غيره</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>بقرار رقم</translation>
    </message>
</context>
<context>
    <name>PresentTab</name>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>بعذر</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>غادر قبل النهاية</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Sent by proxy</source>
        <translation>التفويضات</translation>
    </message>
    <message>
        <source>Attendance desk</source>
        <translation>مكتب الحضور</translation>
    </message>
    <message>
        <source>Print who was present</source>
        <translation>اطبع كشف من حضر</translation>
    </message>
    <message>
        <source>Attendance of the entitled</source>
        <translation>حضور المستحقين</translation>
    </message>
    <message>
        <source>Guests of the meeting</source>
        <translation>ضيوف الاجتماع</translation>
    </message>
    <message>
        <source>Proxies of the meeting</source>
        <translation>تفويضات الاجتماع</translation>
    </message>
    <message>
        <source>Marked by mistake: take off…</source>
        <translation>سُجّل خطأً: احذفه…</translation>
    </message>
    <message>
        <source>Take the proxy back…</source>
        <translation>أبطل التفويض…</translation>
    </message>
    <message>
        <source>Nobody is marked yet</source>
        <translation>لم يُسجّل أحد بعد</translation>
    </message>
    <message>
        <source>On the day of the meeting the attendance desk marks who comes; who excuses himself before is noted there as soon as the list is frozen.</source>
        <translation>يوم الاجتماع يسجّل مكتب الحضور من يأتي؛ ومن اعتذر قبله يُسجَّل هناك متى ثُبّت الكشف.</translation>
    </message>
    <message>
        <source>Note an excuse…</source>
        <translation>سجّل اعتذارًا…</translation>
    </message>
    <message>
        <source>The marking of who comes ended at %1, who leaves is still marked. «More» begins it again.</source>
        <translation>أُوقف تسجيل القادمين الساعة %1، ويبقى تسجيل من يغادر. واستئنافه من «المزيد».</translation>
    </message>
    <message>
        <source>Is still here</source>
        <translation>ما زال هنا</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر الضيف %1</translation>
    </message>
    <message>
        <source>Take %1 off the guests?</source>
        <translation>أتحذف %1 من الضيوف؟</translation>
    </message>
    <message>
        <source>As if nobody had marked this guest. Who has left is marked as left instead.</source>
        <translation>كأنه لم يُسجّل. أما من حضر ثم غادر فله «غادر قبل النهاية».</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Take back the proxy that %1 gave?</source>
        <translation>أتبطل تفويض %1؟</translation>
    </message>
    <message>
        <source>%1 speaks for nobody else by this paper (%2) from now on.</source>
        <translation>لا ينوب %1 بعد الآن بهذه الورقة (%2).</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>أبطله</translation>
    </message>
    <message>
        <source>The proxy of %1 is taken back</source>
        <translation>أُبطل تفويض %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>المفوِّض</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>لا يُحسب الآن</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Note progress</source>
        <translation>تسجيل ما أُنجز</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>The task is now</source>
        <translation>حالة التكليف الآن</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>موعد جديد</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Who speaks for %1?</source>
        <translation>من ينوب عن %1؟</translation>
    </message>
    <message>
        <source>Note the proxy</source>
        <translation>سجّل التفويض</translation>
    </message>
    <message>
        <source>Name or number of the one who speaks</source>
        <translation>اسم النائب أو رقمه</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Number or date of the paper</source>
        <translation>رقم ورقة التفويض أو تاريخها</translation>
    </message>
    <message>
        <source>The paper itself is kept with the minutes.</source>
        <translation>تُحفظ الورقة مع المحضر.</translation>
    </message>
    <message>
        <source>Several have this name: type more, or the number.</source>
        <translation>لهذا الاسم أكثر من شخص: اكتب أكثر أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>Nobody on the list of the entitled has this name.</source>
        <translation>لا أحد بهذا الاسم في كشف المستحقين.</translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message>
        <source>missing</source>
        <translation>ينقص</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب القانوني</translation>
    </message>
    <message>
        <source>present of %1</source>
        <translation>حاضرًا من %1</translation>
    </message>
    <message>
        <source>Reached at %1</source>
        <translation>اكتمل %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Reached at %1, too few now</source>
        <translation>اكتمل %1 ثم نقص</translation>
    </message>
    <message>
        <source>Not yet reached</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>The marking ended at %1; the page of the meeting begins it again.</source>
        <translation>أُوقف تسجيل القادمين الساعة %1؛ واستئنافه من صفحة الاجتماع.</translation>
    </message>
    <message>
        <source>Items that need two thirds of all members (%1 votes) cannot pass with those present (Article 55).</source>
        <translation>البنود التي تحتاج ثلثي كل الأعضاء (%1 صوتًا) لا تُقر بالحاضرين الآن (المادة 55).</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Put the table in</source>
        <translation>أدرج الجدول</translation>
    </message>
    <message>
        <source>The first line is its heading.</source>
        <translation>السطر الأول رأسه.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>خانات الجدول</translation>
    </message>
</context>
<context>
    <name>TemplateItemDialog</name>
    <message>
        <source>An item of every such meeting</source>
        <translation>بند يبدأ به كل اجتماع كهذا</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>بند آخر</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>احفظ البند</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>أضف البند</translation>
    </message>
    <message>
        <source>Meetings planned from now on begin with it; those planned stay as they are.</source>
        <translation>تبدأ به الاجتماعات التي يُخطَّط لها بعد الآن، ولا يتغير ما خُطط له.</translation>
    </message>
    <message>
        <source>Needs two thirds of all members (Article 55)</source>
        <translation>يحتاج ثلثي كل الأعضاء (المادة 55)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>من يعرضه</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>A new term: %1</source>
        <translation>دورة جديدة: %1</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>ابدأ الدورة</translation>
    </message>
    <message>
        <source>The term before ends the day before, with those who hold office in it.</source>
        <translation>تنتهي الدورة السابقة في اليوم السابق ومعها مناصب شاغليها.</translation>
    </message>
    <message>
        <source>Change the term: %1</source>
        <translation>تعديل الدورة: %1</translation>
    </message>
    <message>
        <source>Save the term</source>
        <translation>احفظ الدورة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Empty: as long as the settings say (by law three years, Article 61).</source>
        <translation>إن تُرك فارغًا: بمدة الإعدادات (ثلاث سنوات قانونًا، المادة 61).</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Decision or minutes</source>
        <translation>القرار أو المحضر</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>TermsActs</name>
    <message>
        <source>Correct the record…</source>
        <translation>صحّح البيانات…</translation>
    </message>
    <message>
        <source>Change the position…</source>
        <translation>غيّر المنصب…</translation>
    </message>
    <message>
        <source>End the office…</source>
        <translation>أنهِ المنصب…</translation>
    </message>
    <message>
        <source>Change the committee…</source>
        <translation>عدّل اللجنة…</translation>
    </message>
    <message>
        <source>Dissolve the committee…</source>
        <translation>حُلّ اللجنة…</translation>
    </message>
    <message>
        <source>%1 is corrected</source>
        <translation>صُححت بيانات %1</translation>
    </message>
    <message>
        <source>The committee is changed</source>
        <translation>عُدّلت اللجنة</translation>
    </message>
    <message>
        <source>%1 is dissolved</source>
        <translation>حُلّت %1</translation>
    </message>
</context>
<context>
    <name>TermsColumns</name>
    <message>
        <source>no vote</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Print the office-holders</source>
        <translation>اطبع أعضاء الأجهزة</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>أضف شخصًا</translation>
    </message>
    <message>
        <source>Organs and terms</source>
        <translation>الأجهزة والدورات</translation>
    </message>
    <message>
        <source>Form a committee…</source>
        <translation>شكّل لجنة…</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Begin a new term…</source>
        <translation>ابدأ دورة جديدة…</translation>
    </message>
    <message>
        <source>Change the term…</source>
        <translation>عدّل الدورة…</translation>
    </message>
    <message>
        <source>Office-holders of the term</source>
        <translation>شاغلو مناصب الدورة</translation>
    </message>
    <message>
        <source>Change the position…</source>
        <translation>غيّر المنصب…</translation>
    </message>
    <message>
        <source>End the office…</source>
        <translation>أنهِ المنصب…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>صحّح البيانات…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Fill the vacant seat</source>
        <translation>املأ المقعد الشاغر</translation>
    </message>
    <message>
        <source>Begin a term…</source>
        <translation>سجّل الدورة…</translation>
    </message>
    <message>
        <source>No term is on record</source>
        <translation>لا دورة مسجلة</translation>
    </message>
    <message>
        <source>Enter the term that runs now with those who hold office: the quorum of meetings and the signatures on papers follow from it.</source>
        <translation>سجّل الدورة الجارية وشاغلي مناصبها: منها نصاب الاجتماعات وتواقيع الأوراق.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>The board and the control committee are elected for three years (Articles 61 and 64). A new term ends the one before it. An election held in a meeting makes the term and its holders by itself.</source>
        <translation>يُنتخب المجلس ولجنة الرقابة لثلاث سنوات (المادتان 61 و64). والدورة الجديدة تنهي التي قبلها. والانتخاب في الاجتماع ينشئ الدورة وأعضاءها بنفسه.</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>المقاعد الشاغرة</translation>
    </message>
    <message>
        <source>A seat that falls vacant goes to the next by votes (Article 58): enter the reserves with their votes. Nobody sits in the board and in the control committee at once (Article 64).</source>
        <translation>يؤول المقعد الشاغر إلى التالي في الأصوات (المادة 58): سجّل الاحتياط بأصواتهم. ولا يجمع أحد بين المجلس ولجنة الرقابة (المادة 64).</translation>
    </message>
    <message>
        <source>%1 (dissolved)</source>
        <translation>%1 (حُلّت)</translation>
    </message>
    <message>
        <source>The committee was dissolved on %1.</source>
        <translation>حُلّت هذه اللجنة في %1.</translation>
    </message>
    <message>
        <source>Fill the vacant seat with %1 (Article 58)</source>
        <translation>املأ المقعد الشاغر بـ%1 (المادة 58)</translation>
    </message>
    <message>
        <source>The term is on record</source>
        <translation>سُجّلت الدورة</translation>
    </message>
    <message>
        <source>Give the vacant seat to %1?</source>
        <translation>أتعطي المقعد الشاغر لـ%1؟</translation>
    </message>
    <message numerus="yes">
        <source>Next by votes: %Ln.</source>
        <translation>
            <numerusform>التالي في الأصوات: بلا أصوات.</numerusform>
            <numerusform>التالي في الأصوات: صوت واحد.</numerusform>
            <numerusform>التالي في الأصوات: صوتان.</numerusform>
            <numerusform>التالي في الأصوات: %Ln أصوات.</numerusform>
            <numerusform>التالي في الأصوات: %Ln صوتًا.</numerusform>
            <numerusform>التالي في الأصوات: %Ln صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the seat</source>
        <translation>أعطه المقعد</translation>
    </message>
    <message>
        <source>%1 has the seat</source>
        <translation>شغل %1 المقعد</translation>
    </message>
</context>
<context>
    <name>TermsWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message numerus="yes">
        <source>over by %Ln day(s)</source>
        <translation>
            <numerusform>انتهت اليوم</numerusform>
            <numerusform>انتهت منذ يوم</numerusform>
            <numerusform>انتهت منذ يومين</numerusform>
            <numerusform>انتهت منذ %Ln أيام</numerusform>
            <numerusform>انتهت منذ %Ln يومًا</numerusform>
            <numerusform>انتهت منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>آخر يوم</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>شُغل %1 من %2 مقاعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in reserve</source>
        <translation>
            <numerusform>لا احتياط</numerusform>
            <numerusform>احتياط واحد</numerusform>
            <numerusform>احتياط اثنان</numerusform>
            <numerusform>%Ln احتياط</numerusform>
            <numerusform>%Ln احتياطًا</numerusform>
            <numerusform>%Ln احتياط</numerusform>
        </translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>القرار %1</translation>
    </message>
    <message>
        <source>(Article %1)</source>
        <translation>(المادة %1)</translation>
    </message>
    <message>
        <source>No term is on record for %1.</source>
        <translation>لا دورة مسجلة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The term ends in %Ln day(s): prepare the election in its last three months.</source>
        <translation>
            <numerusform>تنتهي الدورة اليوم: أعدّوا الانتخاب.</numerusform>
            <numerusform>تنتهي الدورة بعد يوم: أعدّوا الانتخاب في أشهرها الثلاثة الأخيرة.</numerusform>
            <numerusform>تنتهي الدورة بعد يومين: أعدّوا الانتخاب في أشهرها الثلاثة الأخيرة.</numerusform>
            <numerusform>تنتهي الدورة بعد %Ln أيام: أعدّوا الانتخاب في أشهرها الثلاثة الأخيرة.</numerusform>
            <numerusform>تنتهي الدورة بعد %Ln يومًا: أعدّوا الانتخاب في أشهرها الثلاثة الأخيرة.</numerusform>
            <numerusform>تنتهي الدورة بعد %Ln يوم: أعدّوا الانتخاب في أشهرها الثلاثة الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term has been over for %Ln day(s): an election is due.</source>
        <translation>
            <numerusform>انتهت الدورة اليوم: الانتخاب مستحق.</numerusform>
            <numerusform>انتهت الدورة منذ يوم: الانتخاب مستحق.</numerusform>
            <numerusform>انتهت الدورة منذ يومين: الانتخاب مستحق.</numerusform>
            <numerusform>انتهت الدورة منذ %Ln أيام: الانتخاب مستحق.</numerusform>
            <numerusform>انتهت الدورة منذ %Ln يومًا: الانتخاب مستحق.</numerusform>
            <numerusform>انتهت الدورة منذ %Ln يوم: الانتخاب مستحق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are vacant; the next by votes takes the place.</source>
        <translation>
            <numerusform>لا مقعد شاغر.</numerusform>
            <numerusform>مقعد شاغر، يشغله التالي في الأصوات.</numerusform>
            <numerusform>مقعدان شاغران، يشغلهما التاليان في الأصوات.</numerusform>
            <numerusform>%Ln مقاعد شاغرة، يشغلها التالون في الأصوات.</numerusform>
            <numerusform>%Ln مقعدًا شاغرًا، يشغلها التالون في الأصوات.</numerusform>
            <numerusform>%Ln مقعد شاغر، يشغلها التالون في الأصوات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few are left in %1 to decide anything: the assembly is to be called.</source>
        <translation>لم يبق في %1 ما يكفي لاتخاذ قرار: تُدعى الجمعية العمومية.</translation>
    </message>
    <message>
        <source>%2 sits in %1 and is no longer a member.</source>
        <translation>%2 في %1 ولم يعد عضوًا في الجمعية.</translation>
    </message>
    <message>
        <source>%2 is employed by the cooperative and should hold no leading office.</source>
        <translation>%2 يعمل في الجمعية، ولا ينبغي أن يشغل منصبًا قياديًا.</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>Vote on item %1</source>
        <translation>التصويت على البند %1</translation>
    </message>
    <message>
        <source>Keep the vote</source>
        <translation>احفظ التصويت</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>بالإجماع</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معترض</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>How the vote was taken</source>
        <translation>طريقة التصويت</translation>
    </message>
    <message>
        <source>A tie: on which side stood the chair? (Article 60)</source>
        <translation>تعادل: مع أي جانب كان رئيس الجلسة؟ (المادة 60)</translation>
    </message>
    <message>
        <source>What was voted on, if it was more than the title</source>
        <translation>ما صُوّت عليه إن زاد على العنوان</translation>
    </message>
    <message>
        <source>%1 present now, %2 not counted yet</source>
        <translation>الحاضرون الآن %1، ولم يُحسب %2</translation>
    </message>
    <message>
        <source>More votes than are present: %1 too many.</source>
        <translation>الأصوات أكثر من الحاضرين بـ%1.</translation>
    </message>
    <message>
        <source>Needed: %1 of %2 (%3, Article %4)</source>
        <translation>المطلوب: %1 من %2 (%3، المادة %4)</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>يُقر</translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation>لا يُقر</translation>
    </message>
</context>
</TS>
