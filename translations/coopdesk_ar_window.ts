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
    <name>AgendaTab</name>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the template and what is open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished">تنقّل</translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of an assembly has what the law leaves to it (Article 51); the approval of the previous minutes and open tasks come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier minutes not approved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln postponed item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this agenda yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone item %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw item %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the vote on item %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on record with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexDialog</name>
    <message>
        <source>An annex to the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved text stays as it is; the annex is printed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>These minutes cannot be approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says something else than the record. Mend it first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and lock the minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that nothing in them can be changed, by nobody. The paper is kept as it is printed now; a later correction is an annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentDialog</name>
    <message>
        <source>Change the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else: name below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Present</source>
        <comment>a woman</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <comment>a man</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <comment>a woman</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <comment>a man</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined after the list was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list of the entitled: %1, no. %2 – %3. May come as a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already present since %2 (%3): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked present: %1, %2</source>
        <comment>a woman</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked present: %1, %2</source>
        <comment>a man</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation type="unfinished">المادة %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <comment>a woman</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <comment>a man</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceDesk</name>
    <message>
        <source>Marking who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of the name or the number, or pass the card under the scanner. Enter marks the chosen one present; every mark is saved at once. Ctrl+Z takes back the newest mark of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4: excused. F6: leaves before the end. F7: sends somebody with a paper, where the office allows it. F3: a guest without a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is open. Who comes now is counted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the marking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a quorum: the session can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a quorum: minutes of no quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a quorum: minutes of no quorum, then another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a quorum: minutes of that, and %1 until %2 (Article 54).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotDialog</name>
    <message>
        <source>Begin the ballot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that nobody can be put up. Voters now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot papers given out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Send the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the call went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the invitation or the notice first; here you note how it went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a guest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the guest off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has not gone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the invitation or the notice, send it, then note here when and how it went out. Who received it is marked line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateDialog</name>
    <message>
        <source>Another candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed by the cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished">العضو</translation>
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
    <name>CloseDialog</name>
    <message>
        <source>%1 of %2 are present, %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a quorum?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, there is no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that nobody can be marked; minutes of no quorum are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellers of votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name on each line; two where there is an election.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the ministry or the union</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseElectionDialog</name>
    <message>
        <source>Declare the result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new term is made with its holders and reserves; the one before ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term begins on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitteeDialog</name>
    <message>
        <source>Form a committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By decision</source>
        <translation type="unfinished"></translation>
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
    <name>CountBoxes</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountDialog</name>
    <message>
        <source>Count of teller %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each teller counts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
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
    <name>DayCell</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note progress: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Write the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it under the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is taken when you keep it; a wrong one is voided, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the law or the bylaws, reports, requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the administrative decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line; only for a decision that is issued as a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>No decisions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the vote on an item passes, write it down as a decision: it gets the next number of the year, and its tasks are followed up until they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void decision %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number stays in the register, with the reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskParts</name>
    <message>
        <source>Attendance desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound when the quorum is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has gone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin when the first ones come: the time of every mark is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was marked stays as it is; the sheet can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark is saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks at work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this desk is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound when the quorum is reached: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound when the quorum is reached: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found on the list of the entitled (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is lost. Do not mark until it is back. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscussionDialog</name>
    <message>
        <source>What was said to item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presented it and what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph goes into the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of single speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off: %1</source>
        <translation type="unfinished"></translation>
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
    <name>Election</name>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teller %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElectionDialog</name>
    <message>
        <source>Set up the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fills vacant seats of the running term (Article 138)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board only by a secret ballot (Article 57).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie is broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElectionPage</name>
    <message>
        <source>Ballot paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of an election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put up the candidates, print the ballot papers, begin the ballot: the number of voters is kept at that moment. Two tellers count by themselves; only when their sheets agree is there a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties and reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie is broken by the rule chosen at the beginning. Those after the seats stand in reserve by their votes and fill vacant seats (Article 58). Declaring the result makes the new term with its holders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the election…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election is not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which organ is elected, how many seats there are and how a tie is broken. Then put up the candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the ballot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a candidate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is put up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates, as on the ballot paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the count of teller 1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the count of teller 2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the tie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of teller %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two counts differ: count again before there is a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is declared, the term is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void this election?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates and counts stay on record; another can be set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Close the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that nobody can be marked and no vote taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) without an answer:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they left open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are postponed with this reason and offered to the next agenda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndHolderDialog</name>
    <message>
        <source>The seat falls vacant and goes to the next by votes (Article 58).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the office of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntitledTab</name>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not frozen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing it on the day of the call fixes who may come and vote, and with it the quorum. Whoever is left out stands there with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen %1 by the obligations met on %2; later changes do not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the frozen list away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only before the call goes out. Another one is made by freezing again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
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
    <name>FollowUpColumns</name>
    <message>
        <source>late by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Print the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task, person or decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">متأخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">افتح</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a decision its tasks on the page of the meeting: who does what by when. They are followed up here until they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits what you narrowed the list to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following decisions up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task of every decision, the latest on top. Enter or F2 notes what was done, how far it is and a new date. The next meeting is offered what is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck and cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task that is stuck or cancelled says why; nothing is deleted, every note stays with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>The chosen task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a task to see how far it is and to note what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
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
    <name>FreezeDialog</name>
    <message>
        <source>Freeze the list of the entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later changes to members do not change it; the quorum is reckoned from it. It can be printed and posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which obligations must have been met (Article 50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entitled, %2 left out, each with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Article %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special items: %1 votes in favour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestDialog</name>
    <message>
        <source>A guest at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest may speak when asked to, and has no vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
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
    <name>HitList</name>
    <message>
        <source>Type part of a name or a number, or pass the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: type more of the name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this name is on the list of the entitled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderDialog</name>
    <message>
        <source>Who joins %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a member (an employee, an expert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed by the cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished">العضو</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, if another is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place by votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By decision</source>
        <translation type="unfinished"></translation>
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
        <source>End of a term of office</source>
        <translation>نهاية دورة انتخابية</translation>
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
        <source>Take it up</source>
        <translation>أكملها</translation>
    </message>
    <message>
        <source>An application was not registered: %1 (%2)</source>
        <translation>طلب انتساب لم يُقيّد: %1 (%2)</translation>
    </message>
    <message>
        <source>A member&apos;s form was not saved: %1 (%2)</source>
        <translation>استمارة عضو لم تُحفظ: %1 (%2)</translation>
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
            <numerusform>لا أعضاء انتهت صلاحية البطاقة</numerusform>
            <numerusform>عضو واحد انتهت صلاحية البطاقة</numerusform>
            <numerusform>عضوان انتهت صلاحية البطاقة</numerusform>
            <numerusform>%Ln أعضاء انتهت صلاحية البطاقة</numerusform>
            <numerusform>%Ln عضوًا انتهت صلاحية البطاقة</numerusform>
            <numerusform>%Ln عضو انتهت صلاحية البطاقة</numerusform>
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
    <name>InviteGuestDialog</name>
    <message>
        <source>Invite a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list of guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates and count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the ballot paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the vote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Another item of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs two thirds of all members (Article 55)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastMarks</name>
    <message>
        <source>Marked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LotDialog</name>
    <message>
        <source>Break the tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the order of the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have the same votes. Draw the lot before the assembly, then say who came out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the lot was drawn, before whom</source>
        <translation type="unfinished"></translation>
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
    <name>MeetingActs</name>
    <message>
        <source>Freeze the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by mistake: open it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its number and stays in the register, with the reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the closed meeting again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while its minutes are not approved. The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the entitled is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next call is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request or letter, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second call on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice says when the assembly meets again if there is no quorum (Article 54).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who usually calls it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Plan the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation type="unfinished">أكملها</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of meeting, then day, hour and place. The hour may be written 9, 9:30 or 4 م. The number is taken when you save. The agenda begins with the approval of the previous minutes and what is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the fields stands what the law and your settings ask of such a meeting, with its article. A warning does not stop you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here was not saved. It was kept %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without planning it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed since opening the form will be thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From plan to approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button at the end of the top line is the next step: freeze the list of the entitled, send the call, open the attendance desk, open the session, write the minutes, approve them. Ctrl+Enter does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 takes the vote on the chosen item, Enter begins it, F2 changes it. A decision gets its number when its vote is written down as one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>%1 present of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 needs %2 votes in favour: two thirds of all members, not of those present (Article 55).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With those present it cannot pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed early: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second call</source>
        <translation type="unfinished">الدعوة الثانية</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingSide</name>
    <message>
        <source>Its number stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes out %1 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call: two thirds of those who met their obligations. Second call within 15 days: more than half. Third within 24 hours: twice the board (Article 54).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board meets at least every month; more than half of it must be present (Article 60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control committee meets every three months (Article 66).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than half of the committee must be present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from outside take part; no quorum is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Article %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>unanimous: all %1 present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 · against %2 · abstaining %3 (of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of the assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsColumns</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 من %2</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organs and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the board first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next meeting of the board or the assembly: invitations, attendance, quorum, decisions and minutes follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the register of meetings fits what you narrowed it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned with its agenda, the list of the entitled frozen, invited, held with the attendance desk, minuted and approved. Enter opens a meeting where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind has its own numbers, from 1 in every year, without gaps. The calls of one assembly share its number. A meeting that is cancelled keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsTools</name>
    <message>
        <source>Number, place, title or item of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All organs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
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
    <name>MinutesBar</name>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Text of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>News text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no minutes to write yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are written once the attendance desk has worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is made from what was recorded. Write as in a letter; tinted paragraphs and boxes tell recorded facts. Alt+↑↓ moves a block, F4 offers ready sentences. What you type is kept every two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in the text are compared with the record; while one differs the minutes cannot be approved. Approved minutes are locked for good with their printed paper: a later correction is an annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked; a correction is an annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an annex…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is locked when approved; later corrections are an annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 facts are in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at %1 · version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk changed these minutes meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts stay among the versions. Which one goes on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft anew from the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the minutes anew from the record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written now stays among the earlier versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Recorded in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) from the record</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Figures agree with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the box is older than the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up to the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendarPage</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day with its Hijri date. The arrows walk by days, Page Up and Page Down by months; Enter plans a meeting on the chosen day. Days off are tinted and named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, assignments by their due date, applications by the board&apos;s last day, the law&apos;s dates and the ends of terms. A click on one leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of a term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>News text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, in neutral words. Read it over before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the news text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCallDialog</name>
    <message>
        <source>Plan the next call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda, the list of the entitled and the guests go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By law it falls between %1 and %2 (Article 54).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1 must be present: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>End the marking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersDialog</name>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is ticked on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous minutes and open tasks go first, the others last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Follow-up of %Ln open task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds of all members</source>
        <translation type="unfinished"></translation>
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
    <name>OutsideBar</name>
    <message>
        <source>Note as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not a member is noted as a guest, no vote.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>The position of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position until now stays on record with its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, if another is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentTab</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print who was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance of the entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day of the meeting the attendance desk marks who comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
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
    <name>ProgressDialog</name>
    <message>
        <source>Note progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Who speaks for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the one who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or date of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper itself is kept with the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several have this name: type more, or the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list of the entitled has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuorumCard</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that need two thirds of all members (%1 votes) cannot pass with those present (Article 55).</source>
        <translation type="unfinished"></translation>
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
        <source>two thirds of the members</source>
        <translation>ثلثا الأعضاء</translation>
    </message>
    <message>
        <source>%1 of the members</source>
        <translation>%1 من الأعضاء</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
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
    <name>TableDialog</name>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the table in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>A new term: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term before ends the day before, with those who hold office in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the term: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as long as the settings say (by law three years, Article 61).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsColumns</name>
    <message>
        <source>no vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Print the office-holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organs and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form a committee…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office-holders of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the vacant seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the term that runs now with those who hold office: the quorum of meetings and the signatures on papers follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board and the control committee are elected for three years (Articles 61 and 64). A new term ends the one before it. An election held in a meeting makes the term and its holders by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat that falls vacant goes to the next by votes (Article 58): enter the reserves with their votes. Nobody sits in the board and in the control committee at once (Article 64).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the vacant seat with %1 (Article 58)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the vacant seat to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next by votes: %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsWords</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over by %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in reserve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Article %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term is on record for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The term ends in %Ln day(s): prepare the election in its last three months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The term has been over for %Ln day(s): an election is due.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) are vacant; the next by votes takes the place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too few are left in %1 to decide anything: the assembly is to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 sits in %1 and is no longer a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is employed by the cooperative and should hold no leading office.</source>
        <translation type="unfinished"></translation>
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
        <source>the rules</source>
        <translation>القواعد</translation>
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
<context>
    <name>VoteDialog</name>
    <message>
        <source>Vote on item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the vote was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: on which side stood the chair? (Article 60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was voted on, if it was more than the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 present now, %2 not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More votes than are present: %1 too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: %1 of %2 (%3, Article %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
