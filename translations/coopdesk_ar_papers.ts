<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>OrderPanel</name>
    <message>
        <source>Choose a paper on the other side; what it takes is asked here.</source>
        <translation>اختر وثيقة من القائمة؛ وما تحتاجه يُسأل عنه هنا.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>The latest one</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>As at the end of the day</source>
        <translation>كما كان في نهاية يوم</translation>
    </message>
    <message>
        <source>Today when nothing is written.</source>
        <translation>بلا تاريخ فهو اليوم.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>عرض الوثيقة</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>كل الاجتماعات</translation>
    </message>
    <message>
        <source>Write numbers like 12 or 12/2026, parted by commas.</source>
        <translation>اكتب الأرقام مثل 12 أو 12/2026، وبينها فواصل.</translation>
    </message>
    <message>
        <source>Write the date like 2026/08/05.</source>
        <translation>اكتب التاريخ مثل 2026/08/05.</translation>
    </message>
</context>
<context>
    <name>PaperChooser</name>
    <message>
        <source>Papers and printing</source>
        <translation>الأوراق والطباعة</translation>
    </message>
    <message>
        <source>Choose a paper: you see it first, then print it or keep it as PDF.</source>
        <translation>اختر وثيقة: تراها أولًا، ثم تطبعها أو تحفظها PDF.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Every member in a row, A4 across, with sums</source>
        <translation>كل عضو في سطر، على A4 أفقية بالمجاميع</translation>
    </message>
    <message>
        <source>All that is known of a member</source>
        <translation>كل ما هو معلوم عن العضو</translation>
    </message>
    <message>
        <source>Shares, fees and vouchers, with the balance</source>
        <translation>الأسهم والرسوم والسندات، والرصيد</translation>
    </message>
    <message>
        <source>Figures and charts of the membership</source>
        <translation>أرقام ورسوم بيانية عن الأعضاء</translation>
    </message>
    <message>
        <source>Blank, or filled from the register; with a slip</source>
        <translation>فارغ أو مملوء من السجل، ومعه قسيمة استلام</translation>
    </message>
    <message>
        <source>Each with the board&apos;s last day and its answer</source>
        <translation>كل طلب وآخر موعد للبت فيه وجوابه</translation>
    </message>
    <message>
        <source>Letter to the applicant</source>
        <translation>خطاب إلى مقدم الطلب</translation>
    </message>
    <message>
        <source>The reasons, and the month to go to court</source>
        <translation>الأسباب، ومهلة التظلم إلى المحكمة</translation>
    </message>
    <message>
        <source>What the general assembly has to ratify</source>
        <translation>ما ينتظر مصادقة الجمعية العمومية</translation>
    </message>
    <message>
        <source>Every line with the balance after it</source>
        <translation>كل حركة والرصيد بعدها</translation>
    </message>
    <message>
        <source>Who holds what part of the capital</source>
        <translation>من يملك كم من رأس المال</translation>
    </message>
    <message>
        <source>Members in good standing, with the quorum</source>
        <translation>الموفون بالتزاماتهم، ومعهم النصاب</translation>
    </message>
    <message>
        <source>Signed by both sides and two witnesses</source>
        <translation>يوقعه الطرفان وشاهدان</translation>
    </message>
    <message>
        <source>In its frame, with a counterfoil</source>
        <translation>في إطارها، ومعها كعب يُحفظ</translation>
    </message>
    <message>
        <source>Ten to a sheet, fronts and backs</source>
        <translation>عشر بطاقات في الورقة، وجه وظهر</translation>
    </message>
    <message>
        <source>All that were issued, and how often printed</source>
        <translation>كل ما صدر، وكم مرة طُبع</translation>
    </message>
    <message>
        <source>With the founder&apos;s years and the notice</source>
        <translation>بشرط المؤسس ومهلة الإشعار</translation>
    </message>
    <message>
        <source>What is due, from when, and the receipt</source>
        <translation>المستحق وموعده، وإقرار الاستلام</translation>
    </message>
    <message>
        <source>Who they are, and who takes the place</source>
        <translation>من هم، ومن يحل محله</translation>
    </message>
    <message>
        <source>Who left, why, and what was paid</source>
        <translation>من زالت عضويته ولماذا، وما صُرف له</translation>
    </message>
    <message>
        <source>With the agenda, and a list to sign for it</source>
        <translation>بجدول الأعمال، وكشف استلام</translation>
    </message>
    <message>
        <source>To hang up, with the day, the place and the agenda</source>
        <translation>يُعلَّق في المقر: اليوم والمكان وجدول الأعمال</translation>
    </message>
    <message>
        <source>Who may come and vote, as the list was frozen</source>
        <translation>من يحق له الحضور والتصويت كما جُمِّد الكشف</translation>
    </message>
    <message>
        <source>To sign in with ink, with each page&apos;s count</source>
        <translation>للتوقيع بالحبر، وعدد كل صفحة</translation>
    </message>
    <message>
        <source>Who came, when, and whether it was enough</source>
        <translation>من حضر ومتى، وهل اكتمل النصاب</translation>
    </message>
    <message>
        <source>With the proof of the quorum, the decisions and who signs</source>
        <translation>بإثبات النصاب والقرارات ومن يوقّع</translation>
    </message>
    <message>
        <source>Corrections of approved minutes, as they were kept</source>
        <translation>تصحيحات المحاضر المعتمدة كما حُفظت</translation>
    </message>
    <message>
        <source>That too few came, and the next call</source>
        <translation>إثبات عدم اكتمال النصاب، والدعوة التالية</translation>
    </message>
    <message>
        <source>To cut and fold, with the seats and the names</source>
        <translation>تُقص وتُطوى، بالمقاعد والأسماء</translation>
    </message>
    <message>
        <source>Strokes by fives, and the sum of each candidate</source>
        <translation>عصيّ كل خمسة، ومجموع كل مرشح</translation>
    </message>
    <message>
        <source>What was decided, who does it, and how late it is</source>
        <translation>ما تقرر، ومن ينفذه، وكم تأخر</translation>
    </message>
    <message>
        <source>One decision on the office&apos;s paper, to hand out</source>
        <translation>قرار واحد على ورق الجمعية، للتبليغ</translation>
    </message>
    <message>
        <source>What the minutes say of one decision, certified</source>
        <translation>ما في المحضر عن قرار واحد، مصدَّقًا</translation>
    </message>
    <message>
        <source>Every decision of a year, with its votes</source>
        <translation>قرارات السنة كلها بأصواتها</translation>
    </message>
    <message>
        <source>Every meeting of a year, with its quorum</source>
        <translation>اجتماعات السنة كلها بنصابها</translation>
    </message>
    <message>
        <source>Terms, offices and who held them</source>
        <translation>الدورات والمناصب ومن شغلها</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>being made ready…</source>
        <translation>تُجهَّز…</translation>
    </message>
    <message>
        <source>Making «%1»…</source>
        <translation>تجهيز «%1»…</translation>
    </message>
    <message>
        <source>Stopping leaves nothing behind.</source>
        <translation>الإيقاف لا يترك شيئًا.</translation>
    </message>
    <message>
        <source>Looking first</source>
        <translation>انظر قبل أن تطبع</translation>
    </message>
    <message>
        <source>Click a small page or use the arrows to turn pages; Ctrl and the wheel zoom. What you see is what the printer prints.</source>
        <translation>انقر صفحة مصغرة أو استعمل الأسهم للتنقل، وCtrl مع العجلة للتكبير. ما تراه هو ما تطبعه الطابعة.</translation>
    </message>
    <message>
        <source>Pages and copies</source>
        <translation>الصفحات والنسخ</translation>
    </message>
    <message>
        <source>Some pages are written as «1-3، 8». Ctrl+P prints, Ctrl+S keeps a PDF.</source>
        <translation>تُكتب صفحات بعينها هكذا «1-3، 8». Ctrl+P للطباعة وCtrl+S لحفظ PDF.</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 أفقي</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 عمودي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing «%1»…</source>
        <translation>طباعة «%1»…</translation>
    </message>
    <message>
        <source>Pages that went to the printer already are printed.</source>
        <translation>ما وصل إلى الطابعة من صفحات يُطبع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer</source>
        <translation>
            <numerusform>لم تُرسل صفحات</numerusform>
            <numerusform>أُرسلت صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>This computer has no printer. Keep the paper as PDF and print it later.</source>
        <translation>لا طابعة على هذا الحاسوب. احفظ الورقة PDF واطبعها لاحقًا.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>one original, one for the file</source>
        <translation>أصل، ونسخة للملف إن أردت</translation>
    </message>
    <message>
        <source>These pages</source>
        <translation>صفحات محددة</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>one original; what is printed again is marked as a copy</source>
        <translation>أصل واحد، وما يُطبع بعده تُكتب عليه «صورة»</translation>
    </message>
    <message>
        <source>All pages (%1)</source>
        <translation>كل الصفحات (%1)</translation>
    </message>
    <message>
        <source>Write pages from 1 to %1, for example 1-3, 8</source>
        <translation>اكتب صفحات من 1 إلى %1، مثلًا 1-3، 8</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln copies</source>
        <translation>
            <numerusform>اطبع</numerusform>
            <numerusform>اطبع نسخة</numerusform>
            <numerusform>اطبع نسختين</numerusform>
            <numerusform>اطبع %Ln نسخ</numerusform>
            <numerusform>اطبع %Ln نسخة</numerusform>
            <numerusform>اطبع %Ln نسخة</numerusform>
        </translation>
    </message>
</context>
</TS>
