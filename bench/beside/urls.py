"""The bare view and the wizard."""

from crispy_forms.helper import FormHelper
from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import path
from formtools.wizard.views import NamedUrlSessionWizardView

from declineapp.steps import STEPS
from declineapp.steps.fields import Day, Email, Hour, Line, One, Several, Text


def bare(request: HttpRequest) -> HttpResponse:
    return HttpResponse("ok")


def as_usual(question: forms.Field) -> forms.Field:
    """The same question as Django's own field."""
    label, help_text, required = question.label, question.help_text, question.required
    common = {"label": label, "help_text": help_text, "required": required}
    match question:
        case One():
            return forms.ChoiceField(choices=question.choices, widget=forms.RadioSelect, **common)
        case Several():
            return forms.MultipleChoiceField(choices=question.choices, widget=forms.CheckboxSelectMultiple, **common)
        case Day():
            return forms.DateField(**common)
        case Hour():
            return forms.TimeField(**common)
        case Email():
            return forms.EmailField(**common)
        case Line():
            return forms.CharField(max_length=question.limit, **common)
        case Text():
            return forms.CharField(max_length=question.limit, widget=forms.Textarea, **common)
    return forms.IntegerField(**common)


def _form(step) -> type[forms.Form]:
    helper = FormHelper()
    helper.form_tag = False
    fields = {name: as_usual(field) for name, field in step.form.base_fields.items()}
    return type("WizardForm", (forms.Form,), {**fields, "helper": helper})


class Wizard(NamedUrlSessionWizardView):
    template_name = "wizard.html"

    def done(self, form_list, **kwargs) -> HttpResponse:
        return HttpResponse("done")


wizard = Wizard.as_view([(step.slug, _form(step)) for step in STEPS], url_name="step")
urlpatterns = [path("bare", bare), path("wizard/<slug:step>/", wizard, name="step")]
