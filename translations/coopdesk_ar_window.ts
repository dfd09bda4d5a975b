<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>نسخة احتياطية الآن…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>بحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Finish this page</source>
        <translation>إتمام هذه الصفحة</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>إظهار اللوحة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Where is the backup to be kept?</source>
        <translation>أين تُحفظ النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Backup (*%1)</source>
        <translation>نسخة احتياطية (*%1)</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>تُكتب النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Stopping leaves no half file behind.</source>
        <translation>الإيقاف لا يترك ملفًا ناقصًا.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>أي نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>تُقرأ النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Nothing is changed by reading.</source>
        <translation>القراءة لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Put the office back to %1?</source>
        <translation>أتعيد المكتب إلى ما كان عليه في %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>بلا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were missing already</source>
        <translation>
            <numerusform>لا مرفق ناقص</numerusform>
            <numerusform>مرفق واحد كان ناقصًا يوم النسخ</numerusform>
            <numerusform>مرفقان كانا ناقصين يوم النسخ</numerusform>
            <numerusform>%Ln مرفقات كانت ناقصة يوم النسخ</numerusform>
            <numerusform>%Ln مرفقًا كانت ناقصة يوم النسخ</numerusform>
            <numerusform>%Ln مرفق كانت ناقصة يوم النسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>How things are now is saved first, so that you can come back to it.</source>
        <translation>تُحفظ الحال الآن أولًا، فيمكنك الرجوع إليها.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>تُستعاد النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Stopping leaves the office as it was.</source>
        <translation>الإيقاف يترك المكتب كما كان.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Coopdesk %1</source>
        <translation>كوب ديسك %1</translation>
    </message>
    <message>
        <source>The desk of a cooperative&apos;s secretariat. It works without the internet.</source>
        <translation>مكتب سكرتارية الجمعية التعاونية. يعمل بلا إنترنت.</translation>
    </message>
    <message>
        <source>Your data: %1</source>
        <translation>بياناتك: %1</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CrashNet</name>
    <message>
        <source>Coopdesk</source>
        <translation>كوب ديسك</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ لم نتوقعه.</translation>
    </message>
    <message>
        <source>Nothing half-done was saved. The details were written to the log.</source>
        <translation>لم يُحفظ شيء ناقص. كُتبت التفاصيل في سجل البرنامج.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>The draft was saved %1</source>
        <translation>حُفظت المسودة %1</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>To the first error</source>
        <translation>إلى أول خطأ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left before saving</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي شيء واحد قبل الحفظ</numerusform>
            <numerusform>بقي شيئان قبل الحفظ</numerusform>
            <numerusform>بقيت %n أشياء قبل الحفظ</numerusform>
            <numerusform>بقي %n شيئًا قبل الحفظ</numerusform>
            <numerusform>بقي %n شيء قبل الحفظ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>ملف إكسل (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>نص CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>تصدير إلى ملف</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف: %1</translation>
    </message>
    <message>
        <source>Writing «%1»…</source>
        <translation>كتابة «%1»…</translation>
    </message>
    <message>
        <source>Stopping leaves no file behind.</source>
        <translation>الإيقاف لا يترك ملفًا.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>HomeDrafts</name>
    <message>
        <source>An application was not registered: %1 (%2)</source>
        <translation>طلب انتساب لم يُقيّد: %1 (%2)</translation>
    </message>
    <message>
        <source>A member&apos;s form was not saved: %1 (%2)</source>
        <translation>استمارة عضو لم تُحفظ: %1 (%2)</translation>
    </message>
    <message>
        <source>A meeting&apos;s plan was not saved: %1 (%2)</source>
        <translation>خطة اجتماع لم تُحفظ: %1 (%2)</translation>
    </message>
    <message>
        <source>A move of shares was not recorded (%2)</source>
        <translation>حركة أسهم لم تُقيّد (%2)</translation>
    </message>
    <message>
        <source>A transfer of shares was not recorded (%2)</source>
        <translation>تنازل عن أسهم لم يُقيّد (%2)</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>أكملها</translation>
    </message>
    <message numerus="yes">
        <source>%n more were begun and not saved.</source>
        <translation>
            <numerusform>لا شيء غيره.</numerusform>
            <numerusform>وغيره واحد بدأته ولم تحفظه.</numerusform>
            <numerusform>وغيره اثنان بدأتهما ولم تحفظهما.</numerusform>
            <numerusform>وغيره %n بدأتها ولم تحفظها.</numerusform>
            <numerusform>وغيره %n بدأتها ولم تحفظها.</numerusform>
            <numerusform>وغيره %n بدأتها ولم تحفظها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeMeetingWords</name>
    <message>
        <source>Monthly board meeting</source>
        <translation>اجتماع المجلس الشهري</translation>
    </message>
    <message>
        <source>Control committee meeting</source>
        <translation>اجتماع لجنة الرقابة</translation>
    </message>
    <message>
        <source>Last day for notices of withdrawal</source>
        <translation>آخر يوم لإشعارات الانسحاب</translation>
    </message>
    <message>
        <source>Last day to decide on an application</source>
        <translation>آخر يوم للبت في طلب انتساب</translation>
    </message>
    <message>
        <source>End of the term: %1</source>
        <translation>نهاية دورة: %1</translation>
    </message>
    <message>
        <source>Yearly general assembly</source>
        <translation>الجمعية العمومية السنوية</translation>
    </message>
    <message>
        <source>A meeting is tomorrow</source>
        <translation>غدًا اجتماع</translation>
    </message>
    <message>
        <source>A meeting is today</source>
        <translation>اليوم اجتماع</translation>
    </message>
    <message>
        <source>Look at the list, the papers and the place.</source>
        <translation>راجع الكشف والأوراق والمكان.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) have not been called</source>
        <translation>
            <numerusform>لا اجتماع بلا دعوة</numerusform>
            <numerusform>اجتماع لم تخرج دعوته</numerusform>
            <numerusform>اجتماعان لم تخرج دعوتهما</numerusform>
            <numerusform>%Ln اجتماعات لم تخرج دعواتها</numerusform>
            <numerusform>%Ln اجتماعًا لم تخرج دعواتها</numerusform>
            <numerusform>%Ln اجتماع لم تخرج دعواتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who are told too late may contest the meeting.</source>
        <translation>من بلغته الدعوة متأخرة قد يطعن في الاجتماع.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) of past days are not recorded</source>
        <translation>
            <numerusform>لا اجتماع مضى بلا تسجيل</numerusform>
            <numerusform>اجتماع مضى موعده ولم يُسجَّل</numerusform>
            <numerusform>اجتماعان مضى موعدهما ولم يُسجَّلا</numerusform>
            <numerusform>%Ln اجتماعات مضت ولم تُسجَّل</numerusform>
            <numerusform>%Ln اجتماعًا مضت ولم تُسجَّل</numerusform>
            <numerusform>%Ln اجتماع مضت ولم تُسجَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Record who came, or cancel them with a reason.</source>
        <translation>سجّل من حضر، أو ألغها بسبب مكتوب.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message numerus="yes">
        <source>The minutes of %Ln meeting(s) are not approved</source>
        <translation>
            <numerusform>كل المحاضر معتمدة</numerusform>
            <numerusform>محضر اجتماع لم يُعتمد</numerusform>
            <numerusform>محضرا اجتماعين لم يُعتمدا</numerusform>
            <numerusform>محاضر %Ln اجتماعات لم تُعتمد</numerusform>
            <numerusform>محاضر %Ln اجتماعًا لم تُعتمد</numerusform>
            <numerusform>محاضر %Ln اجتماع لم تُعتمد</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved minutes are locked, and every reprint is the same.</source>
        <translation>المحضر المعتمد مقفل، وكل طبعة منه هي نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) of decisions are late</source>
        <translation>
            <numerusform>لا تكليف متأخر</numerusform>
            <numerusform>تكليف متأخر</numerusform>
            <numerusform>تكليفان متأخران</numerusform>
            <numerusform>%Ln تكليفات متأخرة</numerusform>
            <numerusform>%Ln تكليفًا متأخرًا</numerusform>
            <numerusform>%Ln تكليف متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask those responsible, and note what they answer.</source>
        <translation>اسأل المسؤولين عن التنفيذ، وسجّل جوابهم.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>A term of office has been over for %Ln day(s)</source>
        <translation>
            <numerusform>انتهت الدورة الانتخابية اليوم</numerusform>
            <numerusform>انتهت الدورة الانتخابية منذ يوم</numerusform>
            <numerusform>انتهت الدورة الانتخابية منذ يومين</numerusform>
            <numerusform>انتهت الدورة الانتخابية منذ %Ln أيام</numerusform>
            <numerusform>انتهت الدورة الانتخابية منذ %Ln يومًا</numerusform>
            <numerusform>انتهت الدورة الانتخابية منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The assembly elects for three years · Article 61</source>
        <translation>تنتخب الجمعية العمومية لثلاث سنوات · المادة 61</translation>
    </message>
    <message numerus="yes">
        <source>A term of office ends in %Ln day(s)</source>
        <translation>
            <numerusform>تنتهي الدورة الانتخابية اليوم</numerusform>
            <numerusform>تنتهي الدورة الانتخابية بعد يوم</numerusform>
            <numerusform>تنتهي الدورة الانتخابية بعد يومين</numerusform>
            <numerusform>تنتهي الدورة الانتخابية بعد %Ln أيام</numerusform>
            <numerusform>تنتهي الدورة الانتخابية بعد %Ln يومًا</numerusform>
            <numerusform>تنتهي الدورة الانتخابية بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The election falls in its last three months · Article 61</source>
        <translation>يُجرى الانتخاب في أشهرها الثلاثة الأخيرة · المادة 61</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are vacant, and too few are left</source>
        <translation>
            <numerusform>من بقي أقل من النصاب</numerusform>
            <numerusform>مقعد شاغر، ومن بقي أقل من النصاب</numerusform>
            <numerusform>مقعدان شاغران، ومن بقي أقل من النصاب</numerusform>
            <numerusform>%Ln مقاعد شاغرة، ومن بقي أقل من النصاب</numerusform>
            <numerusform>%Ln مقعدًا شاغرًا، ومن بقي أقل من النصاب</numerusform>
            <numerusform>%Ln مقعد شاغر، ومن بقي أقل من النصاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the assembly to elect for them · Article 138</source>
        <translation>ادعُ الجمعية العمومية لانتخاب مكمل · المادة 138</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are vacant</source>
        <translation>
            <numerusform>لا مقعد شاغرًا</numerusform>
            <numerusform>مقعد شاغر</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%Ln مقاعد شاغرة</numerusform>
            <numerusform>%Ln مقعدًا شاغرًا</numerusform>
            <numerusform>%Ln مقعد شاغر</numerusform>
        </translation>
    </message>
    <message>
        <source>The next by votes takes the seat · Article 58</source>
        <translation>يحل محله التالي بالأصوات · المادة 58</translation>
    </message>
    <message numerus="yes">
        <source>%Ln office-holder(s) are no longer members</source>
        <translation>
            <numerusform>كل شاغلي المناصب أعضاء</numerusform>
            <numerusform>شاغل منصب لم يعد عضوًا</numerusform>
            <numerusform>شاغلا منصبين لم يعودا عضوين</numerusform>
            <numerusform>%Ln من شاغلي المناصب لم يعودوا أعضاء</numerusform>
            <numerusform>%Ln من شاغلي المناصب لم يعودوا أعضاء</numerusform>
            <numerusform>%Ln من شاغلي المناصب لم يعودوا أعضاء</numerusform>
        </translation>
    </message>
    <message>
        <source>End the office and fill the seat.</source>
        <translation>أنهِ صفته واملأ المقعد.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today&apos;s tasks</source>
        <translation>مهام اليوم</translation>
    </message>
    <message>
        <source>active members</source>
        <translation>عضوًا نشطًا</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>سهمًا</translation>
    </message>
    <message>
        <source>rials of capital</source>
        <translation>ريال رأس المال</translation>
    </message>
    <message>
        <source>The law&apos;s dates</source>
        <translation>التقويم القانوني</translation>
    </message>
    <message>
        <source>Bring in from Excel</source>
        <translation>إدخال من إكسل</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Receive an application</source>
        <translation>استقبال طلب انتساب</translation>
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
        <source>Soon</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>What today asks for</source>
        <translation>ما يطلبه اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s), the most urgent first</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران، الأعجل أولًا</numerusform>
            <numerusform>%Ln أمور، الأعجل أولًا</numerusform>
            <numerusform>%Ln أمرًا، الأعجل أولًا</numerusform>
            <numerusform>%Ln أمر، الأعجل أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>Next date: %1</source>
        <translation>أقرب موعد: %1</translation>
    </message>
    <message>
        <source>The most urgent first. Each line has one button that mends it.</source>
        <translation>الأعجل أولًا، ولكل سطر زر يصل إلى علاجه.</translation>
    </message>
    <message>
        <source>Computed from the settings, with the article beside each.</source>
        <translation>مواعيد محسوبة من الإعدادات، وبجانب كل منها مادته في القانون.</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>When possible</source>
        <translation>عند التيسر</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>لم تُعمل نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>A backup is one file with everything. Keep it on a USB stick.</source>
        <translation>النسخة ملف واحد فيه كل شيء. احفظها على فلاشة.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>انسخ الآن</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>آخر نسخة احتياطية اليوم</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يوم</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يومين</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %Ln أيام</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %Ln يومًا</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written since is on this computer only.</source>
        <translation>ما كُتب بعدها على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>The value of a share is not set</source>
        <translation>لم تُحدد قيمة السهم</translation>
    </message>
    <message>
        <source>Papers and capital need it · Article 68</source>
        <translation>تحتاجها الأوراق ورأس المال · المادة 68</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>حددها</translation>
    </message>
    <message>
        <source>The registration number is not written</source>
        <translation>لم يُكتب رقم الإشهار</translation>
    </message>
    <message>
        <source>It stands on every book and letter.</source>
        <translation>يظهر على كل سجل وخطاب.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>اكتبه</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln member(s) are left</source>
        <translation>
            <numerusform>لم يبقَ أعضاء</numerusform>
            <numerusform>بقي عضو واحد فقط</numerusform>
            <numerusform>بقي عضوان فقط</numerusform>
            <numerusform>بقي %Ln أعضاء فقط</numerusform>
            <numerusform>بقي %Ln عضوًا فقط</numerusform>
            <numerusform>بقي %Ln عضو فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Below the founders&apos; least number it may be dissolved · Article 83</source>
        <translation>النقص عن أقل عدد للمؤسسين من أسباب الحل · المادة 83</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>The board&apos;s time is over for %Ln application(s)</source>
        <translation>
            <numerusform>لا طلبات انتهت مهلة البت فيها</numerusform>
            <numerusform>طلب واحد انتهت مهلة البت فيه</numerusform>
            <numerusform>طلبان انتهت مهلة البت فيهما</numerusform>
            <numerusform>%Ln طلبات انتهت مهلة البت فيها</numerusform>
            <numerusform>%Ln طلبًا انتهت مهلة البت فيها</numerusform>
            <numerusform>%Ln طلب انتهت مهلة البت فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Its silence is acceptance: record it · Article 22</source>
        <translation>سكوت المجلس قبول: سجّله · المادة 22</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) must soon be decided</source>
        <translation>
            <numerusform>لا طلبات قاربت مهلتها</numerusform>
            <numerusform>طلب انتساب واحد قاربت مهلته</numerusform>
            <numerusform>طلبا انتساب قاربت مهلتهما</numerusform>
            <numerusform>%Ln طلبات انتساب قاربت مهلتها</numerusform>
            <numerusform>%Ln طلب انتساب قاربت مهلتها</numerusform>
            <numerusform>%Ln طلب انتساب قاربت مهلتها</numerusform>
        </translation>
    </message>
    <message>
        <source>The board has two months to answer · Article 22</source>
        <translation>للمجلس شهران للبت · المادة 22</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) can be paid now</source>
        <translation>
            <numerusform>لا تصفيات حان صرفها</numerusform>
            <numerusform>تصفية واحدة حان صرفها</numerusform>
            <numerusform>تصفيتان حان صرفهما</numerusform>
            <numerusform>%Ln تصفيات حان صرفها</numerusform>
            <numerusform>%Ln تصفية حان صرفها</numerusform>
            <numerusform>%Ln تصفية حان صرفها</numerusform>
        </translation>
    </message>
    <message>
        <source>The money of those who left, or of their heirs · Article 24</source>
        <translation>حق من زالت عضويته أو ورثته · المادة 24</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>التصفيات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) of withdrawal whose year is over</source>
        <translation>
            <numerusform>لا إشعارات انسحاب انتهت سنتها</numerusform>
            <numerusform>إشعار انسحاب واحد انتهت سنته</numerusform>
            <numerusform>إشعارا انسحاب انتهت سنتهما</numerusform>
            <numerusform>%Ln إشعارات انسحاب انتهت سنتها</numerusform>
            <numerusform>%Ln إشعار انسحاب انتهت سنتها</numerusform>
            <numerusform>%Ln إشعار انسحاب انتهت سنتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the withdrawal, or reverse the notice · Article 76</source>
        <translation>سجّل الانسحاب أو اعكس الإشعار · المادة 76</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>زوال العضوية</translation>
    </message>
    <message numerus="yes">
        <source>Notices of withdrawal: the last day is in %Ln day(s)</source>
        <translation>
            <numerusform>إشعارات الانسحاب: آخر يوم لها اليوم</numerusform>
            <numerusform>إشعارات الانسحاب: آخر يوم لها غدًا</numerusform>
            <numerusform>إشعارات الانسحاب: آخر يوم لها بعد يومين</numerusform>
            <numerusform>إشعارات الانسحاب: آخر يوم لها بعد %Ln أيام</numerusform>
            <numerusform>إشعارات الانسحاب: آخر يوم لها بعد %Ln يومًا</numerusform>
            <numerusform>إشعارات الانسحاب: آخر يوم لها بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day for notices of withdrawal</source>
        <translation>اليوم آخر يوم لإشعارات الانسحاب</translation>
    </message>
    <message>
        <source>A later one counts for the next year · Article 76</source>
        <translation>ما بعده يُحسب للسنة التالية · المادة 76</translation>
    </message>
    <message numerus="yes">
        <source>%Ln admission(s) or exit(s) not yet ratified</source>
        <translation>
            <numerusform>لا عضويات تنتظر المصادقة</numerusform>
            <numerusform>قبول أو زوال واحد ينتظر المصادقة</numerusform>
            <numerusform>واقعتا قبول أو زوال تنتظران المصادقة</numerusform>
            <numerusform>%Ln وقائع قبول أو زوال تنتظر المصادقة</numerusform>
            <numerusform>%Ln واقعة قبول أو زوال تنتظر المصادقة</numerusform>
            <numerusform>%Ln واقعة قبول أو زوال تنتظر المصادقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The general assembly ratifies them · Article 51</source>
        <translation>تصادق عليها الجمعية العمومية · المادة 51</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) hold more than the share cap</source>
        <translation>
            <numerusform>لا أعضاء فوق الحد الأعلى للأسهم</numerusform>
            <numerusform>عضو واحد فوق الحد الأعلى للأسهم</numerusform>
            <numerusform>عضوان فوق الحد الأعلى للأسهم</numerusform>
            <numerusform>%Ln أعضاء فوق الحد الأعلى للأسهم</numerusform>
            <numerusform>%Ln عضوًا فوق الحد الأعلى للأسهم</numerusform>
            <numerusform>%Ln عضو فوق الحد الأعلى للأسهم</numerusform>
        </translation>
    </message>
    <message>
        <source>No member holds more than a tenth · Article 3</source>
        <translation>لا يملك العضو أكثر من العُشر · المادة 3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) with an expired card</source>
        <translation>
            <numerusform>لا بطاقات منتهية</numerusform>
            <numerusform>عضو واحد انتهت صلاحية بطاقته</numerusform>
            <numerusform>عضوان انتهت صلاحية بطاقتيهما</numerusform>
            <numerusform>%Ln أعضاء انتهت صلاحية بطاقاتهم</numerusform>
            <numerusform>%Ln عضوًا انتهت صلاحية بطاقاتهم</numerusform>
            <numerusform>%Ln عضو انتهت صلاحية بطاقاتهم</numerusform>
        </translation>
    </message>
    <message>
        <source>A card is valid for ten years. Ask for the new one.</source>
        <translation>صلاحية البطاقة عشر سنوات. اطلب الجديدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without a card number</source>
        <translation>
            <numerusform>لا أعضاء بلا رقم بطاقة</numerusform>
            <numerusform>عضو واحد بلا رقم بطاقة</numerusform>
            <numerusform>عضوان بلا رقم بطاقة</numerusform>
            <numerusform>%Ln أعضاء بلا رقم بطاقة</numerusform>
            <numerusform>%Ln عضوًا بلا رقم بطاقة</numerusform>
            <numerusform>%Ln عضو بلا رقم بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells two people of one name apart.</source>
        <translation>به يُميَّز بين من تتشابه أسماؤهم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without a phone</source>
        <translation>
            <numerusform>لا أعضاء بلا هاتف</numerusform>
            <numerusform>عضو واحد بلا هاتف</numerusform>
            <numerusform>عضوان بلا هاتف</numerusform>
            <numerusform>%Ln أعضاء بلا هاتف</numerusform>
            <numerusform>%Ln عضوًا بلا هاتف</numerusform>
            <numerusform>%Ln عضو بلا هاتف</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be called to the assembly.</source>
        <translation>لا يمكن إبلاغهم بالجمعية العمومية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) under 18</source>
        <translation>
            <numerusform>لا أعضاء دون 18 سنة</numerusform>
            <numerusform>عضو واحد دون 18 سنة</numerusform>
            <numerusform>عضوان دون 18 سنة</numerusform>
            <numerusform>%Ln أعضاء دون 18 سنة</numerusform>
            <numerusform>%Ln عضوًا دون 18 سنة</numerusform>
            <numerusform>%Ln عضو دون 18 سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>A member has completed 18 years · Article 21</source>
        <translation>العضو من أتم 18 سنة · المادة 21</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) without shares</source>
        <translation>
            <numerusform>لا أعضاء بلا أسهم</numerusform>
            <numerusform>عضو واحد بلا أسهم</numerusform>
            <numerusform>عضوان بلا أسهم</numerusform>
            <numerusform>%Ln أعضاء بلا أسهم</numerusform>
            <numerusform>%Ln عضوًا بلا أسهم</numerusform>
            <numerusform>%Ln عضو بلا أسهم</numerusform>
        </translation>
    </message>
    <message>
        <source>A member holds at least one share · Article 21</source>
        <translation>للعضو سهم واحد على الأقل · المادة 21</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>المادة %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New office</source>
        <translation>مكتب جديد</translation>
    </message>
    <message>
        <source>%1 · Coopdesk</source>
        <translation>%1 · كوب ديسك</translation>
    </message>
    <message>
        <source>The backup is written: %1</source>
        <translation>كُتبت النسخة الاحتياطية: %1</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Coopdesk</source>
        <translation>كوب ديسك</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message numerus="yes">
        <source>Needed: %Ln</source>
        <translation>
            <numerusform>المطلوب %Ln</numerusform>
            <numerusform>المطلوب %Ln</numerusform>
            <numerusform>المطلوب %Ln</numerusform>
            <numerusform>المطلوب %Ln</numerusform>
            <numerusform>المطلوب %Ln</numerusform>
            <numerusform>المطلوب %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeState</name>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>آخر نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>Made-up data, for training</source>
        <translation>بيانات خيالية للتدريب</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The office&apos;s server</source>
        <translation>خادم المكتب</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Today&apos;s tasks</source>
        <translation>مهام اليوم</translation>
    </message>
    <message>
        <source>Receive an application</source>
        <translation>استقبال طلب انتساب</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Member&apos;s data</source>
        <translation>بيانات العضو</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>طلبات الانتساب</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>طلب انتساب</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Share certificates</source>
        <translation>شهادات الأسهم</translation>
    </message>
    <message>
        <source>Membership cards</source>
        <translation>بطاقات العضوية</translation>
    </message>
    <message>
        <source>Buy shares</source>
        <translation>شراء أسهم</translation>
    </message>
    <message>
        <source>Transfer of shares</source>
        <translation>تنازل عن أسهم</translation>
    </message>
    <message>
        <source>Exits and settlements</source>
        <translation>الخروج والتصفيات</translation>
    </message>
    <message>
        <source>Heirs</source>
        <translation>الورثة</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Attendance desk</source>
        <translation>مكتب الحضور</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخاب</translation>
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
        <source>Decisions and tasks</source>
        <translation>القرارات والتكليفات</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>أعضاء قد يكونون مكررين</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>الأحياء وعقالها</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاء العضوية</translation>
    </message>
    <message>
        <source>Bring in from Excel</source>
        <translation>إدخال من إكسل</translation>
    </message>
    <message>
        <source>Papers and printing</source>
        <translation>الأوراق والطباعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Name, number, card, phone, or a command</source>
        <translation>اسم أو رقم أو بطاقة أو هاتف أو أمر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>المجموعة التالية</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In any spelling and any word order</source>
        <translation>بأي إملاء وبأي ترتيب للكلمات</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, or the number.</source>
        <translation>لا شيء بهذا الاسم. جرّب جزءًا من الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>أوامر</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>فُتح أخيرًا</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>أعضاء</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>طلبات الانتساب</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>no. %1 was merged into this one</source>
        <translation>رقم %1 دُمج في هذه العضوية</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>أوشك</numerusform>
            <numerusform>بقيت نحو ثانية</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقي نحو %n ثوانٍ</numerusform>
            <numerusform>بقي نحو %n ثانية</numerusform>
            <numerusform>بقي نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>أوشك</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
</context>
<context>
    <name>QuorumMeaning</name>
    <message>
        <source>within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln hour(s)</source>
        <translation>
            <numerusform>في الحال</numerusform>
            <numerusform>خلال ساعة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %Ln ساعات</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
            <numerusform>خلال %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the board %Ln time(s) over</source>
        <translation>
            <numerusform>بلا شرط</numerusform>
            <numerusform>بعدد أعضاء المجلس</numerusform>
            <numerusform>ضعف عدد أعضاء المجلس</numerusform>
            <numerusform>%Ln أضعاف عدد أعضاء المجلس</numerusform>
            <numerusform>%Ln ضعفًا لعدد أعضاء المجلس</numerusform>
            <numerusform>%Ln ضعف لعدد أعضاء المجلس</numerusform>
        </translation>
    </message>
    <message>
        <source>absolute majority</source>
        <translation>الأغلبية المطلقة</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>الدعوة الأولى</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>الدعوة الثانية</translation>
    </message>
    <message>
        <source>Third call</source>
        <translation>الدعوة الثالثة</translation>
    </message>
    <message>
        <source>Special decisions</source>
        <translation>القرارات الخاصة</translation>
    </message>
    <message>
        <source>more than %1 of the members</source>
        <translation>أكثر من %1 من الأعضاء</translation>
    </message>
    <message>
        <source>two thirds of the members</source>
        <translation>ثلثا الأعضاء</translation>
    </message>
    <message>
        <source>%1 of the members</source>
        <translation>%1 من الأعضاء</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search for a member or a command…</source>
        <translation>ابحث عن عضو أو أمر…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>adding a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>correcting a member</source>
        <translation>تعديل عضو</translation>
    </message>
    <message>
        <source>the data of the cooperative</source>
        <translation>بيانات الجمعية</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>the items an agenda begins with</source>
        <translation>بنود قالب جدول الأعمال</translation>
    </message>
    <message>
        <source>the logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>correcting an application</source>
        <translation>تصحيح طلب انتساب</translation>
    </message>
    <message>
        <source>refusing an application</source>
        <translation>رفض طلب انتساب</translation>
    </message>
    <message>
        <source>noting that an applicant was told</source>
        <translation>تسجيل إبلاغ مقدم الطلب</translation>
    </message>
    <message>
        <source>noting that an application was taken back</source>
        <translation>تسجيل سحب طلب</translation>
    </message>
    <message>
        <source>voiding an application</source>
        <translation>إلغاء طلب</translation>
    </message>
    <message>
        <source>opening an application again</source>
        <translation>إعادة فتح طلب</translation>
    </message>
    <message>
        <source>writing down an heir</source>
        <translation>تسجيل وارث</translation>
    </message>
    <message>
        <source>correcting an heir</source>
        <translation>تصحيح بيانات وارث</translation>
    </message>
    <message>
        <source>taking an heir off the list</source>
        <translation>رفع اسم من قائمة الورثة</translation>
    </message>
    <message>
        <source>merging two records</source>
        <translation>دمج سجلين</translation>
    </message>
    <message>
        <source>saying that two are two people</source>
        <translation>القول إنهما شخصان</translation>
    </message>
    <message>
        <source>changing many members at once</source>
        <translation>تغيير أعضاء دفعة واحدة</translation>
    </message>
    <message>
        <source>correcting a quarter</source>
        <translation>تعديل حي</translation>
    </message>
    <message>
        <source>joining two quarters</source>
        <translation>ضم حيين</translation>
    </message>
    <message>
        <source>striking a quarter off</source>
        <translation>شطب حي</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: %1</source>
        <translation>تراجعنا عن: %1</translation>
    </message>
</context>
</TS>
