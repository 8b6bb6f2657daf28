package org.threecolumns.api;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Values that an endpoint cannot take, and what it answers: 400 where it cannot read them, 422 where they mean nothing. */
final class BadValues {

    private BadValues() {}

    static Stream<Arguments> all() {
        return Stream.of(
                arguments("POST /contacts", "{'words':5}", 400),
                arguments("POST /contacts", "{'words':true}", 400),
                arguments("POST /contacts", "{'childIds':'1'}", 400),
                arguments("POST /contacts", "{'childIds':[null]}", 400),
                arguments("POST /contacts", "{'childIds':[1.5]}", 400),
                arguments("POST /contacts", "{'childIds':['1']}", 400),
                arguments("POST /contacts", "{'childIds':[99999999999999999999]}", 400),
                arguments("POST /contacts", "{'newChildren':[null]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':'31/12/2019'}]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':'2019-02-30'}]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':20190230}]}", 400),
                arguments("POST /contacts", "{'newChildren':[{'birthDate':[2019,1,1]}]}", 400),
                arguments("POST /contacts", "{'receivedAt':'yesterday'}", 400),
                arguments("POST /contacts", "{'receivedAt':1e400}", 400),
                arguments("POST /contacts", child("'birthDate':'1066-10-14'"), 422),
                arguments("POST /contacts", child("'birthDate':'+999999999-01-01'"), 422),
                arguments("POST /contacts", child("'expectedDate':'+999999999-01-01'"), 422),
                arguments("POST /contacts", child("'roughAge':'" + "9".repeat(61) + "'"), 422),
                arguments("POST /contacts", contact("'receivedAt':'-1000000000-01-01T00:00:00Z'"), 422),
                arguments("POST /contacts", contact("'receivedAt':'2027-01-01T00:00:00Z'"), 422),
                arguments("POST /contacts", contact("'historyCheckId':-1"), 422),
                arguments("POST /contacts", contact("'historyCheckId':9223372036854775807"), 422),
                arguments("POST /contacts", contact("'childIds':[-1]"), 422),
                arguments("POST /contacts", contact("'familyReference':'\\u0000'"), 422),
                arguments("POST /contacts", contact("'clientKey':''"), 422),
                arguments("POST /contacts", contact("'clientKey':'a b'"), 422),
                arguments("POST /contacts", contact("'caller':'" + "a".repeat(201) + "'"), 422),
                arguments("POST F/map/items", "{'column':'WORRY','text':'x'}", 400),
                arguments("POST F/map/items", "{'column':0,'text':'x'}", 400),
                arguments("POST F/map/items", "{'column':'','text':'x'}", 400),
                arguments("POST F/map/items", "{'text':'x'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'\\u200B\\u00A0\\u2800'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'\\u0000'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'" + "x".repeat(4001) + "'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','childIds':[-1]}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','category':'NEXT_STEP'}", 422),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','quote':'yes'}", 400),
                arguments("POST F/map/items", "{'column':'WORRIES','text':'x','stageId':-1}", 422),
                arguments("POST F/map/items", "{'column':'NEXT_STEPS','text':'x','dueOn':'+999999999-12-31'}", 422),
                arguments("POST F/map/items", "{'column':'NEXT_STEPS','text':'x','dueOn':'-0044-03-15'}", 422),
                arguments("POST F/visits", "{'seen':'yes'}", 400),
                arguments("POST F/visits", "{'visitedOn':'3/3/2026'}", 400),
                arguments("POST F/visits", "{'childId':-1,'seen':false,'visitedBy':'x'}", 422),
                arguments("POST F/visits", "{'visitedOn':'+999999999-12-31'}", 422),
                arguments("POST F/leavings", "{'reason':'moved'}", 400),
                arguments("POST F/leavings", "{'reason':'MOVED','childIds':[-1],'words':'x'}", 422),
                arguments("POST F/conference-requests", "{'childIds':[-1],'agency':'x','askedBy':'x','why':'x'}", 422),
                arguments("POST F/births", "{'childId':-1}", 422),
                arguments("POST F/births", "{'givenName':5}", 400),
                arguments("POST F/map/items/1/status", "{'status':'DELETED'}", 400),
                arguments("POST F/map/statements", "{'text':'x','goalHeldFor':'" + "x".repeat(101) + "'}", 422),
                arguments("POST F/map/statements", "{'text':'x','kind':'FEAR'}", 400),
                arguments("PUT F/map/impacts/-1", "{'text':'x'}", 422),
                arguments("PUT F/map/impacts/1", "{'text':' '}", 422),
                arguments("PUT F/map/items/-1", "{'column':'WORRIES','text':'x','version':0}", 404),
                arguments("PUT F/map/items/x", "{'column':'WORRIES','text':'x','version':0}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':-1}", 422),
                arguments("PUT S/draft", "{'seenMapVersion':'0'}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':0,'noneNow':{'HOPES':'x'}}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':0,'noneNow':{'WORRIES':null}}", 400),
                arguments("PUT S/draft", "{'seenMapVersion':0,'talkedOn':'soon'}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':5.7,'childId':1}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':'5','childId':1}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':1e10,'childId':1}", 400),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':5,'childId':-7}", 422),
                arguments("POST S/scores", "{'scorerKind':'SIGNER','number':5}", 422),
                arguments("POST S/scores", "{'scorerKind':'TEACHER','number':5}", 400),
                arguments("POST S/signature", "{}", 422),
                arguments("POST F/act-now", "{'childIds':[null],'why':'x'}", 400),
                arguments("POST F/act-now", "{'childIds':[-1],'why':'x'}", 422),
                arguments("POST F/consent-withdrawals", "{'journeyId':-1}", 422),
                arguments("POST F/consent-withdrawals", "{'saidOn':'+999999999-01-01'}", 422),
                arguments("POST /debts/-1/settlement", "{'how':'RECORDED','words':'x'}", 404),
                arguments("POST /debts/1/settlement", "{'how':'FORGOTTEN','words':'x'}", 400),
                arguments("POST /plain-words/marks", "{'text':5}", 400),
                arguments("POST /plain-words/marks", "{'text':'x','names':'Ida'}", 400),
                arguments("POST /plain-words/marks", "{'text':'x','names':[null]}", 400),
                arguments("POST /plain-words/marks", "{'names':[]}", 422),
                arguments("POST /records/99999999999999999999/corrections", "{'what':'x','reason':'x'}", 400));
    }

    private static String child(String more) {
        return "{'words':'x','newChildren':[{'givenName':'Bryony'," + more + "}]}";
    }

    private static String contact(String more) {
        return "{'words':'x','newChildren':[{'givenName':'Bryony'}]," + more + "}";
    }
}
