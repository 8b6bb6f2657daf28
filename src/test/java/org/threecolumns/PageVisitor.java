package org.threecolumns;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import org.threecolumns.access.Accounts;

/** Somebody who looks at our pages and sends their forms, without a browser. */
@TestComponent
public class PageVisitor {

    private final MockMvc web;
    private final Accounts accounts;

    PageVisitor(MockMvc web, Accounts accounts) {
        this.web = web;
        this.accounts = accounts;
    }

    /** What came back; the page as it is read, without marks of HTML in its words. */
    public record Page(int status, String text, String location, String html) {}

    public Page get(String username, String path) {
        return perform(username, MockMvcRequestBuilders.get(path));
    }

    /** @param fields names and values in turn */
    public Page post(String username, String path, String... fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(username, request.with(csrf()));
    }

    /** Hands in a file as a browser's form does. */
    public Page upload(String username, String path, String fileName, byte[] content, String... fields) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(path)
                .file(new MockMultipartFile("file", fileName, "image/png", content));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        request.with(csrf());
        return perform(username, request);
    }

    private Page perform(String username, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse response =
                    web.perform(as(username, request)).andReturn().getResponse();
            String html = response.getContentAsString(StandardCharsets.UTF_8);
            String text = html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
            return new Page(response.getStatus(), HtmlUtils.htmlUnescape(text), response.getRedirectedUrl(), html);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> as(
            String username, AbstractMockHttpServletRequestBuilder<?> request) {
        request.with(authentication(SignedIn.as(accounts.find(username).orElseThrow())));
        return request;
    }
}
